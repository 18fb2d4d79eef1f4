package dev.workersai.spec.compile;

import static dev.workersai.spec.Trees.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NameBookTest {

    private final NameBook names = new NameBook(json("{names: {B: 'place b', A: 'place a'}}"));

    @Test
    void nameAt_exactPlace_givesItsName() {
        assertThat(names.nameAt("place a")).contains("A");
        assertThat(names.nameAt("place")).isEmpty();
    }

    @Test
    void document_afterAdding_isSortedByName() {
        names.add("AB", "elsewhere");

        assertThat(names.has("AB")).isTrue();
        assertThat(names.document().toString())
                .isEqualTo("{\"names\":{\"A\":\"place a\",\"AB\":\"elsewhere\",\"B\":\"place b\"}}");
    }
}
