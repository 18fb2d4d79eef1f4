package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Request;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTest {

    @ParameterizedTest
    @CsvSource({
        "https://h/client/v4/accounts/abc/ai/run/@cf/a/b?queueRequest=true,/ai/run/@cf/a/b,@cf/a/b",
        "https://h/client/v4/accounts/abc/ai/models/search?search=x,/ai/models/search,",
        "https://h/client/v4/accounts/abc/ai/models/schema?model=@cf/a/b,/ai/models/schema,",
        "https://h/v1/acct/gw/workers-ai/@cf/a/b,/v1/acct/gw/workers-ai/@cf/a/b,@cf/a/b",
        "https://h/x?y=/accounts/1/z,/x,",
        "https://h,/,"
    })
    void of_url_namesPathAndModelButNotTheAccount(String url, String path, String model) {
        Request request = Request.create(Request.HttpMethod.POST, url, Map.of(), new byte[0], null, null);

        Call call = Call.of(request);

        assertThat(call).isEqualTo(new Call("POST", path, model));
        assertThat(call.subject()).isEqualTo(model == null ? "POST " + path : model);
    }
}
