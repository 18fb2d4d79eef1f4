package dev.workersai.spec.generate;

import static dev.workersai.spec.Trees.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

final class CatalogViewTest {

    @Test
    void view_twoModelsOfAGroupWithOneConstant_isRefusedWithBothIds() {
        var view = new CatalogView(
                contract(model("@cf/a/twin-1", "Chat", "TWIN_1"), model("@hf/b/twin.1", "Chat", "TWIN_1")));

        assertThatThrownBy(view::view)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("Chat", "TWIN_1", "@cf/a/twin-1", "@hf/b/twin.1");
    }

    @Test
    void view_oneConstantInTwoGroups_isFine() {
        var view = new CatalogView(
                contract(model("@cf/a/twin-1", "Chat", "TWIN_1"), model("@hf/b/twin.1", "Embed", "TWIN_1")));

        assertThat(view.view().get("groups"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    private static Contract contract(String... models) {
        return new Contract(json("{paths: {" + String.join(", ", models) + "}}"));
    }

    private static String model(String id, String group, String constant) {
        return "'/ai/run/" + id + "': {post: {'x-card': {id: '" + id + "', group: '" + group + "'}, 'x-constant': '"
                + constant + "', 'x-methods': [{kind: 'plain', body: {'x-json': true}, returns: {'x-json': true}}]}}";
    }
}
