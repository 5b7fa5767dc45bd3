/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.testing;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Lets {@link SignIn} speak to the house under test. Each house keeps who is signed in for itself, but the last one
 * that was started has put itself into the one static holder.
 */
public class OwnSecurityContext extends AbstractTestExecutionListener {

    /** After the injection of dependencies, before anybody is signed in. */
    @Override
    public int getOrder() {
        return 2_100;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
