/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.operations.UnsafeProduction;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Refuses to open a house for real people while the people of the demo, whose password everybody knows, live in it. */
@Component
@Profile("production")
class ProductionPeople implements SmartInitializingSingleton {

    private final Users users;

    ProductionPeople(Users users) {
        this.users = users;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (users.existsByEmailIn(DemoPeople.addresses())) {
            throw new UnsafeProduction(
                    "This database holds accounts of the demo, such as "
                            + DemoPeople.addresses().getFirst() + ", whose password everybody knows.",
                    "Use a database without demo people, or close their accounts with the profile demo first.");
        }
    }
}
