package dev.workersai.spec.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class JavadocTest {

    @Test
    void comment_oneShortSentence_staysOnOneLine() {
        assertThat(Javadoc.comment(4, List.of("A fact.", ""), List.of())).isEqualTo("    /** A fact. */");
    }

    @Test
    void comment_paragraphsAndTags_standApart() {
        assertThat(Javadoc.comment(0, List.of("One.", "Two."), List.of("@deprecated gone")))
                .isEqualTo("/**\n * One.\n *\n * <p>Two.\n *\n * @deprecated gone\n */");
    }

    @Test
    void comment_longText_isFoldedBelow120Columns() {
        String comment = Javadoc.comment(8, List.of("word ".repeat(100)), List.of());

        assertThat(comment.lines()).hasSizeGreaterThan(4).allMatch(line -> line.length() < 120);
        assertThat(comment.replaceAll("[^w]", "")).hasSize(100);
    }

    @Test
    void escape_whatEndsACommentOrStartsATag_isHarmless() {
        assertThat(Javadoc.escape("a */ <b> & @c")).isEqualTo("a *&#47; &lt;b&gt; &amp; &#64;c");
    }

    @Test
    void code_braces_doNotBreakTheTag() {
        assertThat(Javadoc.code("plain")).isEqualTo("{@code plain}");
        assertThat(Javadoc.code("^a{2}$")).isEqualTo("<code>^a{2}$</code>");
        assertThat(Javadoc.code("a*/b")).isEqualTo("<code>a*&#47;b</code>");
    }
}
