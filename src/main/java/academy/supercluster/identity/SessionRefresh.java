/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps running sessions true: when an account changed, its sessions get the new picture, or end if the account is shut
 * or its password is another one. Costs a statement only for sessions of accounts that did change.
 */
class SessionRefresh extends OncePerRequestFilter {

    private final AccountChanges changes;
    private final SignInAccounts accounts;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SessionRefresh(AccountChanges changes, SignInAccounts accounts) {
        this.changes = changes;
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof Account account
                && changes.isOutdated(account)) {
            accounts.again(account).ifPresentOrElse(fresh -> replace(fresh, request, response), () -> end(request));
        }
        chain.doFilter(request, response);
    }

    private void replace(Account fresh, HttpServletRequest request, HttpServletResponse response) {
        var context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(fresh, null, fresh.authorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
