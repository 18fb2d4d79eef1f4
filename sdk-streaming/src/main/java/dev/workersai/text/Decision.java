package dev.workersai.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The answer to one question; its kind is that of the question. */
public sealed interface Decision {

    /**
     * How likely the answer is yes.
     *
     * @param probability from 0 for no to 1 for yes
     */
    record YesNo(double probability) implements Decision {

        /** {@return whether yes is at least as likely as no} */
        public boolean isYes() {
            return probability >= 0.5;
        }
    }

    /**
     * Which option it is.
     *
     * @param option the chosen one
     * @param probabilities of each option, from 0 to 1; empty if the model gave none
     * @param confidence from 0 to 1, NaN if the model gave none
     */
    record Choice(String option, Map<String, Double> probabilities, double confidence) implements Decision {

        /**
         * Copies the map, order kept.
         *
         * @param option the chosen one
         * @param probabilities of each option
         * @param confidence from 0 to 1, or NaN
         */
        public Choice {
            probabilities = Collections.unmodifiableMap(new LinkedHashMap<>(probabilities));
        }
    }

    /**
     * Where on the scale it is.
     *
     * @param score place on the scale, from 0 for its first step; may lie between two
     * @param legend what the places stand for
     * @param probabilities of each place, from 0 to 1; empty if the model gave none
     * @param confidence from 0 to 1, NaN if the model gave none
     */
    record Score(double score, Map<String, String> legend, Map<String, Double> probabilities, double confidence)
            implements Decision {

        /**
         * Copies the maps, order kept.
         *
         * @param score place on the scale
         * @param legend what the places stand for
         * @param probabilities of each place
         * @param confidence from 0 to 1, or NaN
         */
        public Score {
            legend = Collections.unmodifiableMap(new LinkedHashMap<>(legend));
            probabilities = Collections.unmodifiableMap(new LinkedHashMap<>(probabilities));
        }
    }

    /**
     * An answer of a kind that this version does not know.
     *
     * @param rawJson the answer as it came
     */
    record Unknown(String rawJson) implements Decision {}
}
