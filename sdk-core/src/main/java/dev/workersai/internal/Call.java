package dev.workersai.internal;

import dev.workersai.error.CallFailure;
import feign.Request;
import feign.RequestTemplate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a request was for, in words fit for messages and logs: no account id, no query.
 *
 * @param method the HTTP method
 * @param path the path after the account id
 * @param model the id of the model called, null if the call is not for a model
 */
record Call(String method, String path, @Nullable String model) {

    private static final Pattern PATH = Pattern.compile("https?://[^/?#]+(?:[^?#]*?/accounts/[^/?#]+)?(/[^?#]*).*");
    private static final Pattern MODEL = Pattern.compile(".*/(@[^/]+/[^/]+/[^/]+)");

    /** Reads the method's own path, which names the model whichever way the request goes. */
    static Call of(Request request) {
        RequestTemplate template = request.requestTemplate();
        Matcher url = PATH.matcher(template == null ? request.url() : template.path());
        String path = url.matches() ? url.group(1) : "/";
        Matcher model = MODEL.matcher(path);
        return new Call(request.httpMethod().name(), path, model.matches() ? model.group(1) : null);
    }

    /** Returns the method and the path, for calls that are not for a model. */
    String operation() {
        return method + " " + path;
    }

    /** Returns the model, or the operation if there is none. */
    String subject() {
        return model == null ? operation() : model;
    }

    /** Returns what is known of a call that failed before an answer began. */
    CallFailure.Builder failure() {
        return CallFailure.builder().operation(operation()).model(model);
    }
}
