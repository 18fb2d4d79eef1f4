package dev.workersai.spec.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationMap;
import org.openapitools.codegen.model.OperationsMap;

/**
 * The generator class that OpenAPI Generator loads: Feign interfaces, Lombok types for Jackson, and the model catalog.
 *
 * <p>OpenAPI Generator drives (it reads and validates the description, groups operations, runs the templates and writes
 * the files); what a template sees is computed from the description as it stands in the file, because the generator's
 * own model of it loses unions, drops plain branches and renames types.
 */
public final class WorkersAiJavaCodegen extends DefaultCodegen implements CodegenConfig {

    private static final String SOURCES = "dev/workersai";

    private Contract contract = new Contract(MissingNode.getInstance());
    private Map<String, Map<String, Object>> descriptorTypes = Map.of();

    /** Called by OpenAPI Generator. */
    public WorkersAiJavaCodegen() {
        templateDir = "workers-ai-java";
        embeddedTemplateDir = "workers-ai-java";
        modelPackage = "dev.workersai.model";
        apiPackage = "dev.workersai.api";
        modelTemplateFiles.put("model.mustache", ".java");
        apiTemplateFiles.put("api.mustache", ".java");
        supportsInheritance = false;
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getName() {
        return "workers-ai-java";
    }

    @Override
    public String getHelp() {
        return "Feign interfaces and Lombok types for Cloudflare Workers AI.";
    }

    @Override
    public void processOpts() {
        super.processOpts();
        try {
            contract = new Contract(new YAMLMapper().readTree(Files.readAllBytes(Path.of(getInputSpec()))));
            descriptorTypes = new CatalogView(contract).descriptorTypes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the description " + getInputSpec(), e);
        }
        for (String file : List.of(
                "package-info.java",
                "BatchRequest.java",
                "BinaryBody.java",
                "BinaryContent.java",
                "BinaryField.java",
                "EventStream.java",
                "FilePart.java",
                "FormBody.java",
                "InvalidInputException.java",
                "KeepsUnknown.java",
                "StreamFlag.java")) {
            supportingFiles.add(new SupportingFile("wire/" + file, SOURCES + "/wire", file));
        }
        for (String file :
                List.of("package-info.java", "ByteNumbers.java", "Checks.java", "JsonTexts.java", "UnionReader.java")) {
            supportingFiles.add(new SupportingFile("model/" + file, SOURCES + "/model", file));
        }
        for (String file : List.of(
                "package-info.java",
                "BatchModel.java",
                "Capability.java",
                "ListType.java",
                "Model.java",
                "ModelCard.java",
                "Price.java")) {
            supportingFiles.add(new SupportingFile("catalog/" + file, SOURCES + "/catalog", file));
        }
        supportingFiles.add(new SupportingFile("api/package-info.java", SOURCES + "/api", "package-info.java"));
        supportingFiles.add(new SupportingFile("task-apis.mustache", SOURCES + "/api", "TaskApis.java"));
        supportingFiles.add(new SupportingFile("models.mustache", SOURCES + "/catalog", "Models.java"));
    }

    /** The views escape what they print. */
    @Override
    public String escapeUnsafeCharacters(String input) {
        return input;
    }

    @Override
    public String escapeQuotationMark(String input) {
        return input;
    }

    /** The generator's own farewell is of no use in a build log. */
    @Override
    public void postProcess() {}

    @Override
    public String modelFileFolder() {
        return outputFolder + File.separator + modelPackage.replace('.', File.separatorChar);
    }

    @Override
    public String apiFileFolder() {
        return outputFolder + File.separator + apiPackage.replace('.', File.separatorChar);
    }

    @Override
    public String toModelName(String name) {
        return name;
    }

    @Override
    public String toModelFilename(String name) {
        return name;
    }

    @Override
    public String sanitizeTag(String tag) {
        return tag;
    }

    @Override
    public String toApiName(String tag) {
        return ApiView.typeName(tag);
    }

    @Override
    public String toApiFilename(String tag) {
        return ApiView.typeName(tag);
    }

    /** Replaces what the generator made of the schemas by one entry per type of the contract. */
    @Override
    public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> ignored) {
        Map<String, ModelsMap> models = new TreeMap<>();
        contract.types().forEach((name, schema) -> models.put(name, model(name, schema)));
        descriptorTypes.forEach((name, view) -> {
            ModelsMap descriptor = entry(name);
            descriptor.put("groupModel", view);
            models.put(name, descriptor);
        });
        return models;
    }

    /** Descriptor types belong to the catalog's package, all others to the models'. */
    @Override
    public String modelFilename(String templateName, String modelName) {
        return descriptorTypes.containsKey(modelName)
                ? String.join(File.separator, outputFolder, "dev", "workersai", "catalog", modelName + ".java")
                : super.modelFilename(templateName, modelName);
    }

    private ModelsMap model(String name, JsonNode schema) {
        ModelsMap models = entry(name);
        if (schema.has("anyOf")) {
            models.put("union", new UnionView(contract, name).view());
        } else if (schema.path("x-open-enum").asBoolean()) {
            models.put("openEnum", EnumView.view(name, schema));
        } else {
            models.put("pojo", new PojoView(contract, name).view());
        }
        return models;
    }

    private static ModelsMap entry(String name) {
        var codegenModel = new CodegenModel();
        codegenModel.name = name;
        codegenModel.classname = name;
        var map = new ModelMap();
        map.setModel(codegenModel);
        var models = new ModelsMap();
        models.setModels(List.of(map));
        return models;
    }

    @Override
    public OperationsMap postProcessOperationsWithModels(OperationsMap operations, List<ModelMap> models) {
        OperationMap group = operations.getOperations();
        List<JsonNode> nodes = new ArrayList<>();
        for (CodegenOperation operation : group.getOperation()) {
            nodes.add(contract.operation(operation.path, operation.httpMethod.toLowerCase(Locale.ROOT)));
        }
        operations.put(
                "view",
                ApiView.view(
                        operations
                                .getOperations()
                                .getOperation()
                                .get(0)
                                .tags
                                .get(0)
                                .getName(),
                        nodes));
        return operations;
    }

    @Override
    public Map<String, Object> postProcessSupportingFileData(Map<String, Object> data) {
        data.put("catalog", new CatalogView(contract).view());
        List<Map<String, Object>> apis = new ArrayList<>();
        contract.operations().stream()
                .map(operation -> operation.path("tags").get(0).asText())
                .distinct()
                .sorted()
                .forEach(tag -> apis.add(api(tag)));
        data.put("apis", apis);
        return data;
    }

    private static Map<String, Object> api(String tag) {
        String type = ApiView.typeName(tag);
        Map<String, Object> api = new LinkedHashMap<>();
        api.put("type", type);
        api.put("accessor", Character.toLowerCase(type.charAt(0)) + type.substring(1, type.length() - "Api".length()));
        api.put("tag", tag);
        return api;
    }
}
