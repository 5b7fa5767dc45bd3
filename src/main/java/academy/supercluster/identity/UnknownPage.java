/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * The rule for every address that no other rule names: it needs somebody signed in, unless nothing answers there. Then
 * everybody may be told so, with a 404.
 */
@Component
class UnknownPage implements AuthorizationManager<RequestAuthorizationContext> {

    private final ObjectProvider<RequestMappingInfoHandlerMapping> endpoints;

    UnknownPage(ObjectProvider<RequestMappingInfoHandlerMapping> endpoints) {
        this.endpoints = endpoints;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        var who = authentication.get();
        var isSignedIn = who != null && who.getPrincipal() instanceof AccountPrincipal;
        return new AuthorizationDecision(isSignedIn || isNowhere(context.getRequest()));
    }

    private boolean isNowhere(HttpServletRequest request) {
        if (!List.of("GET", "HEAD").contains(request.getMethod())) {
            return false;
        }
        return endpoints.stream().noneMatch(mapping -> answers(mapping, request));
    }

    private static boolean answers(RequestMappingInfoHandlerMapping mapping, HttpServletRequest request) {
        try {
            return mapping.getHandler(request) != null;
        } catch (Exception e) {
            return true;
        }
    }
}
