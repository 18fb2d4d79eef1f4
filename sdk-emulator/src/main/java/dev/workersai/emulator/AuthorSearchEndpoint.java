package dev.workersai.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.TreeSet;

/** {@code GET /ai/authors/search}: the authors that occur in the catalog. The live items are not described anywhere. */
final class AuthorSearchEndpoint implements Endpoint {

    private final Catalog catalog;

    AuthorSearchEndpoint(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Answer answer(Incoming request) {
        var authors = new TreeSet<String>();
        catalog.all().forEach(model -> authors.add(model.author()));
        ArrayNode items = Json.array();
        authors.forEach(name ->
                items.addObject().put("id", RequestIds.uuidOf("author " + name)).put("name", name));
        return Listing.answer(items);
    }
}
