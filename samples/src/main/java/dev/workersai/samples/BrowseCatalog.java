package dev.workersai.samples;

import dev.workersai.account.ModelInfo;
import dev.workersai.catalog.Capability;
import dev.workersai.streaming.WorkersAi;
import java.util.stream.Collectors;

/** Looks into the catalog as it is today: what calls tools, what it costs, and what a model takes. */
public final class BrowseCatalog {

    private BrowseCatalog() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            WorkersAi ai = WorkersAi.using(service.client());

            System.out.println("Models that call tools:");
            for (ModelInfo model : ai.models().all().task("Text Generation").hideExperimental()) {
                if (model.can(Capability.TOOLS) && !model.deprecated()) {
                    System.out.printf("  %-48s %,11d tokens  %s%n", model.id(), window(model), price(model));
                }
            }

            long painters = ai.models().search("flux").stream().count();
            System.out.println("Models called flux: " + painters);

            String id = "@cf/baai/bge-m3";
            boolean typed = ai.models().find(id).flatMap(ModelInfo::model).isPresent();
            System.out.println(id + " is typed in this version: " + typed);
            System.out.println("It takes " + ai.models().schema(id).input().length() + " characters of JSON Schema");
        }
    }

    private static long window(ModelInfo model) {
        return model.contextWindow().orElse(0);
    }

    private static String price(ModelInfo model) {
        return model.prices().stream()
                .map(price -> price.amount() + " " + price.currency() + " " + price.unit())
                .collect(Collectors.joining(", "));
    }
}
