/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.identity.Role;
import academy.supercluster.shared.access.BetweenRooms;
import academy.supercluster.shared.access.ForAdmins;
import academy.supercluster.shared.access.ForAuthors;
import academy.supercluster.shared.access.ForEveryone;
import academy.supercluster.shared.access.ForMentors;
import academy.supercluster.shared.access.ForSignedIn;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.SignIn;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/**
 * Every public method of every public service says who may call it, and refuses whoever may not. The list is made by
 * reflection, so that a new method is tested the moment it exists.
 */
@AcademyTest
class AccessMarksTests {

    private static final List<Class<? extends Annotation>> MARKS = List.of(
            ForEveryone.class,
            ForSignedIn.class,
            ForMentors.class,
            ForAuthors.class,
            ForAdmins.class,
            BetweenRooms.class);

    @Autowired
    private ApplicationContext house;

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void thereAreServicesToLookAt() {
        assertThat(methods()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyPublicMethodCarriesExactlyOneMark(Method method) {
        assertThat(marks(method)).as("marks of %s", method).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void whoeverIsNotSignedInIsRefused(Method method) {
        SignIn.out();
        assertRefused(method);
    }

    @ParameterizedTest
    @MethodSource("forRoles")
    void aLearnerIsRefusedWhatNeedsAnotherRole(Method method) {
        SignIn.as(Role.LEARNER);
        assertRefused(method);
    }

    private void assertRefused(Method method) {
        var service = house.getBean(method.getDeclaringClass());
        var arguments = Arrays.stream(method.getParameterTypes())
                .map(AccessMarksTests::nothing)
                .toArray();
        assertThatThrownBy(() -> {
                    try {
                        ClassUtils.getMostSpecificMethod(method, service.getClass())
                                .invoke(service, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                })
                .as("call of %s", method)
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private static Object nothing(Class<?> type) {
        if (!type.isPrimitive()) {
            return null;
        }
        return type == boolean.class ? (Object) false : type == long.class ? (Object) 0L : (Object) 0;
    }

    static List<Method> guarded() {
        return methods().stream()
                .filter(method -> marks(method).stream()
                        .anyMatch(mark -> mark != ForEveryone.class && mark != BetweenRooms.class))
                .toList();
    }

    static List<Method> forRoles() {
        return methods().stream()
                .filter(method -> marks(method).stream()
                        .anyMatch(Set.of(ForAdmins.class, ForAuthors.class, ForMentors.class)::contains))
                .toList();
    }

    private static List<Class<? extends Annotation>> marks(Method method) {
        var onMethod = MARKS.stream().filter(method::isAnnotationPresent).toList();
        return onMethod.isEmpty()
                ? MARKS.stream()
                        .filter(method.getDeclaringClass()::isAnnotationPresent)
                        .toList()
                : onMethod;
    }

    static List<Method> methods() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Service.class));
        return scanner.findCandidateComponents("academy.supercluster").stream()
                .map(candidate ->
                        ClassUtils.resolveClassName(Objects.requireNonNull(candidate.getBeanClassName()), null))
                .filter(service -> Modifier.isPublic(service.getModifiers()))
                .flatMap(service -> Stream.of(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                .toList();
    }
}
