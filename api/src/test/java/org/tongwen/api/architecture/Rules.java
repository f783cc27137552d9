package org.tongwen.api.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rules of the house as allow-lists: what is not named may not be used. */
final class Rules {

    private static final List<String> LANGUAGE =
            List.of("java..", "javax.net.ssl..", "javax.crypto..", "javax.annotation.processing..", "org.jspecify..");
    private static final String[] CLIENT_USERS = {
        "org.tongwen.elasticsearch..", "org.tongwen.indexer.load..", "org.tongwen.api..elasticsearch.."
    };

    private Rules() {}

    /** Returns the classes of all modules, without their tests. */
    static JavaClasses mainClasses() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.tongwen");
    }

    /** Classes below {@code root} use nothing but each other, the JDK, and what is allowed. */
    static ArchRule mayUse(String root, String... allowed) {
        List<String> packages = new ArrayList<>(LANGUAGE);
        packages.add(root + "..");
        packages.addAll(Arrays.asList(allowed));
        return classes().that().resideInAPackage(root + "..").should().onlyDependOnClassesThat(residingIn(packages));
    }

    static ArchRule onlyItsHomesSeeTheElasticsearchClient() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(CLIENT_USERS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("co.elastic.clients..");
    }

    /** Of all classes, only those of {@code home} and of its own package use this one. */
    static ArchRule onlySees(String home, Class<?> type) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(home, type.getPackageName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(type);
    }

    /** Of all classes, only those of {@code home} use the libraries. */
    static ArchRule onlySees(String home, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static DescribedPredicate<JavaClass> residingIn(List<String> packages) {
        String[] patterns = packages.toArray(String[]::new);
        return DescribedPredicate.describe(
                "reside in " + packages,
                // Primitives and arrays of them have no package.
                type -> type.getBaseComponentType().isPrimitive()
                        || JavaClass.Predicates.resideInAnyPackage(patterns).test(type.getBaseComponentType()));
    }
}
