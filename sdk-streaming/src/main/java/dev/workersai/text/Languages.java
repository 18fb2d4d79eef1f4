package dev.workersai.text;

import java.util.List;

/** The languages of the two kinds of translation models. */
final class Languages {

    /**
     * The languages of M2M100.
     *
     * @see <a href="https://huggingface.co/facebook/m2m100_1.2B">its model card</a>
     */
    static final List<Language> PAIRS = read("""
            af Afrikaans, am Amharic, ar Arabic, ast Asturian, az Azerbaijani, ba Bashkir, be Belarusian, bg Bulgarian,
            bn Bengali, br Breton, bs Bosnian, ca Catalan, ceb Cebuano, cs Czech, cy Welsh, da Danish, de German,
            el Greek, en English, es Spanish, et Estonian, fa Persian, ff Fulah, fi Finnish, fr French,
            fy Western Frisian, ga Irish, gd Scottish Gaelic, gl Galician, gu Gujarati, ha Hausa, he Hebrew, hi Hindi,
            hr Croatian, ht Haitian Creole, hu Hungarian, hy Armenian, id Indonesian, ig Igbo, ilo Iloko, is Icelandic,
            it Italian, ja Japanese, jv Javanese, ka Georgian, kk Kazakh, km Khmer, kn Kannada, ko Korean,
            lb Luxembourgish, lg Ganda, ln Lingala, lo Lao, lt Lithuanian, lv Latvian, mg Malagasy, mk Macedonian,
            ml Malayalam, mn Mongolian, mr Marathi, ms Malay, my Burmese, ne Nepali, nl Dutch, no Norwegian,
            ns Northern Sotho, oc Occitan, or Odia, pa Punjabi, pl Polish, ps Pashto, pt Portuguese, ro Romanian,
            ru Russian, sd Sindhi, si Sinhala, sk Slovak, sl Slovenian, so Somali, sq Albanian, sr Serbian, ss Swati,
            su Sundanese, sv Swedish, sw Swahili, ta Tamil, th Thai, tl Tagalog, tn Tswana, tr Turkish, uk Ukrainian,
            ur Urdu, uz Uzbek, vi Vietnamese, wo Wolof, xh Xhosa, yi Yiddish, yo Yoruba, zh Chinese, zu Zulu""");

    /** The languages of IndicTrans2, by language and script; the codes are those of the model's schema. */
    static final List<Language> INDIC = read("""
            asm_Beng Assamese, awa_Deva Awadhi, ben_Beng Bengali, bho_Deva Bhojpuri, brx_Deva Bodo, doi_Deva Dogri,
            eng_Latn English, gom_Deva Konkani, gon_Deva Gondi, guj_Gujr Gujarati, hin_Deva Hindi,
            hne_Deva Chhattisgarhi, kan_Knda Kannada, kas_Arab Kashmiri in Arabic script,
            kas_Deva Kashmiri in Devanagari, kha_Latn Khasi, lus_Latn Mizo, mag_Deva Magahi, mai_Deva Maithili,
            mal_Mlym Malayalam, mar_Deva Marathi, mni_Beng Manipuri in Bengali script, mni_Mtei Manipuri in Meitei Mayek,
            npi_Deva Nepali, ory_Orya Odia, pan_Guru Punjabi, san_Deva Sanskrit, sat_Olck Santali,
            snd_Arab Sindhi in Arabic script, snd_Deva Sindhi in Devanagari, tam_Taml Tamil, tel_Telu Telugu,
            urd_Arab Urdu, unr_Deva Mundari""");

    private Languages() {}

    private static List<Language> read(String table) {
        return List.of(table.split(",\\s+")).stream()
                .map(entry -> {
                    int blank = entry.indexOf(' ');
                    return new Language(entry.substring(0, blank), entry.substring(blank + 1));
                })
                .toList();
    }
}
