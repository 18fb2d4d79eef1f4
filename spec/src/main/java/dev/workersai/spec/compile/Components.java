package dev.workersai.spec.compile;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.spec.catalog.ModelName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Collects the named schemas of the description. Two schemas that differ in words only become one; every object and
 * every union gets a name and is replaced by a reference.
 */
final class Components {

    private final NameBook names;
    private final Wording wording;
    private final Map<String, String> nameByForm = new HashMap<>();
    private final Map<String, String> formByName = new HashMap<>();
    private final Map<String, ObjectNode> schemas = new TreeMap<>();
    private final Map<String, Set<String>> modelsByName = new TreeMap<>();
    private final Set<String> usedPlaces = new LinkedHashSet<>();

    Components(NameBook names, Wording wording) {
        this.names = names;
        this.wording = wording;
    }

    /** Gives the names of the book to the forms that stand at their places today; call before {@link #reference}. */
    void anchor(ModelForms model) {
        for (ModelForms.Root root : model.roots()) {
            anchor(model.id() + " " + root.place(), root, root.schema());
        }
    }

    private void anchor(String place, ModelForms.Root root, ObjectNode schema) {
        names.nameAt(place).ifPresent(name -> {
            usedPlaces.add(place);
            String form = form(root, schema);
            String other = nameByForm.putIfAbsent(form, name);
            if (other != null && !other.equals(name)) {
                throw new IllegalStateException("names.json calls one form both " + other + " and " + name + " (at "
                        + place + "); delete one of the two lines");
            }
            formByName.put(name, form);
        });
        for (Part part : parts(schema)) {
            anchor(place + part.step(), root, part.schema());
        }
    }

    /** Returns lines of the name book that point nowhere any more. */
    List<String> deadNames() {
        return names.nameByPlace().entrySet().stream()
                .filter(entry -> !usedPlaces.contains(entry.getKey()))
                .map(entry -> entry.getValue() + ": " + entry.getKey())
                .toList();
    }

    /** Returns the schema of a root with everything nested named and referenced. */
    ObjectNode reference(ModelForms model, ModelForms.Root root) {
        String fallback = ModelName.of(model.id()).type() + root.suffix();
        return place(new Spot(model, root, model.id() + " " + root.place(), fallback), root.schema());
    }

    Map<String, ObjectNode> schemas() {
        return schemas;
    }

    /** Writes into each type of a request or an answer which models use it; call once, after all references. */
    void nameUsers() {
        modelsByName.forEach((name, models) ->
                models.forEach(requireNonNull(schemas.get(name)).withArray("x-models")::add));
    }

    private record Spot(ModelForms model, ModelForms.Root root, String place, String fallback) {

        Spot at(Part part, String owner) {
            return new Spot(model, root, place + part.step(), owner + part.suffix());
        }
    }

    private ObjectNode place(Spot spot, ObjectNode schema) {
        if (!Schemas.isObject(schema) && !Schemas.isUnion(schema)) {
            ObjectNode copy = schema.deepCopy();
            copy.remove("x-title");
            for (Part part : parts(schema)) {
                part.put(copy, place(spot.at(part, spot.fallback()), part.schema()));
            }
            return copy;
        }
        String name = name(spot, schema);
        if (spot.place().equals(spot.model().id() + " " + spot.root().place())) {
            modelsByName
                    .computeIfAbsent(name, key -> new TreeSet<>())
                    .add(spot.model().id());
        }
        if (!schemas.containsKey(name)) {
            ObjectNode copy = schema.deepCopy();
            schemas.put(name, copy);
            for (Part part : parts(schema)) {
                part.put(copy, place(spot.at(part, name), part.schema()));
            }
            describe(name, spot, copy);
        } else {
            // Every user of a shared type is a user of its parts.
            parts(schema).forEach(part -> place(spot.at(part, name), part.schema()));
        }
        return Schemas.node().put("$ref", "#/components/schemas/" + name);
    }

    private void describe(String name, Spot spot, ObjectNode component) {
        component.remove("x-title");
        component.put("x-side", spot.root().answer() ? "answer" : "request");
        component.put("description", wording.type(name));
        if (Schemas.isObject(component)) {
            IntegerWidths.apply(component);
            wording.describeProperties(name, component);
        }
        wording.addFactories(name, component);
    }

    private String name(Spot spot, ObjectNode schema) {
        String form = form(spot.root(), schema);
        String known = nameByForm.get(form);
        if (known != null) {
            return known;
        }
        String name = spot.fallback();
        if (formByName.containsKey(name) || names.has(name)) {
            throw new IllegalStateException("two forms want the name " + name + ", one of them at " + spot.place()
                    + "; give it another name in names.json");
        }
        nameByForm.put(form, name);
        formByName.put(name, form);
        names.add(name, spot.place());
        usedPlaces.add(spot.place());
        return name;
    }

    private static String form(ModelForms.Root root, ObjectNode schema) {
        return (root.answer() ? "answer " : "request ") + Schemas.fingerprint(schema);
    }

    /** One schema inside another: how to write its place, how to name it, where to put it back. */
    private record Part(String step, String suffix, ObjectNode schema, BiConsumer<ObjectNode, ObjectNode> setter) {

        void put(ObjectNode owner, ObjectNode value) {
            setter.accept(owner, value);
        }
    }

    private static List<Part> parts(ObjectNode schema) {
        List<Part> parts = new ArrayList<>();
        Schemas.properties(schema)
                .forEach((name, property) -> parts.add(new Part(
                        "/" + name,
                        ModelName.ofWords(name).type(),
                        property,
                        (owner, value) ->
                                ((ObjectNode) owner.get("properties")).set(name, withWords(property, value)))));
        if (schema.path("items") instanceof ObjectNode items) {
            parts.add(new Part("[]", "Item", items, (owner, value) -> owner.set("items", value)));
        }
        if (schema.path("additionalProperties") instanceof ObjectNode values) {
            parts.add(new Part("{}", "Value", values, (owner, value) -> owner.set("additionalProperties", value)));
        }
        List<ObjectNode> branches = Schemas.branches(schema);
        for (int i = 0; i < branches.size(); i++) {
            int index = i;
            parts.add(new Part(
                    "<" + i + ">",
                    branchSuffix(branches.get(i), i),
                    branches.get(i),
                    (owner, value) -> owner.withArray("anyOf").set(index, value)));
        }
        return parts;
    }

    /** A reference cannot carry words of its own in OpenAPI 3.0, a wrapper can. */
    private static ObjectNode withWords(ObjectNode original, ObjectNode value) {
        boolean plain = !value.has("$ref") || !(original.has("description") || original.has("default"));
        if (plain) {
            return value;
        }
        ObjectNode wrapper = Schemas.node();
        for (String word : List.of("description", "default")) {
            if (original.has(word)) {
                wrapper.set(word, original.get(word));
            }
        }
        wrapper.putArray("allOf").add(value);
        return wrapper;
    }

    private static String branchSuffix(ObjectNode branch, int index) {
        if (branch.has("x-title")) {
            return branch.path("x-title").asText();
        }
        for (ObjectNode property : Schemas.properties(branch).values()) {
            String constant = Schemas.constant(property);
            if (constant != null) {
                return ModelName.ofWords(constant).type();
            }
        }
        return "Form" + (index + 1);
    }
}
