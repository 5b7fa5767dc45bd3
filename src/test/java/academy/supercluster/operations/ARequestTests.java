/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ARequestTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void isKnownInTheLogAndInTheAnswerByTheSameNumber() throws Exception {
        var seen = handle();

        assertThat(seen).matches("[0-9a-f]{16}").isEqualTo(response.getHeader("X-Request-Id"));
        assertThat(RequestId.current()).as("afterwards").isEmpty();
    }

    @Test
    void keepsTheNumberThatAProxyGaveIt() throws Exception {
        request.addHeader("X-Request-Id", "edge-7f3a.20261124");

        assertThat(handle()).isEqualTo("edge-7f3a.20261124");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "short", "with space inside", "line\nbreak-in-the-log", "${jndi:ldap://x}", "ünïcödé-number"
            })
    void getsANumberOfItsOwnInsteadOfAStrangeOne(String strange) throws Exception {
        request.addHeader("X-Request-Id", strange);

        assertThat(handle()).matches("[0-9a-f]{16}");
    }

    @Test
    void keepsItsNumberOnTheErrorPage() throws Exception {
        var before = handle();
        request.setDispatcherType(DispatcherType.ERROR);

        assertThat(handle()).isEqualTo(before);
    }

    private String handle() throws Exception {
        var seen = new AtomicReference<String>();
        new RequestIdFilter()
                .doFilter(
                        request,
                        response,
                        (req, res) -> seen.set(RequestId.current().orElse("")));
        return seen.get();
    }
}
