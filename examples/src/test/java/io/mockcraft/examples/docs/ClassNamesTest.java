package io.mockcraft.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.MockCraft;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An architecture page that names what is no longer there is worse than none. */
class ClassNamesTest {

    private static final List<Path> PAGES = List.of(Path.of("ARCHITECTURE.md"), Path.of("CONTRIBUTING.md"));
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern TYPE = Pattern.compile("@?(?:[a-z][a-z.]*\\.)?([A-Z][a-z]\\w+)(?:#\\w+|\\.\\w+)*");
    private static final Pattern PACKAGE = Pattern.compile("io\\.mockcraft(\\.[a-z]+)*");

    private static final Set<String> OF_JSPECIFY = Set.of("NullMarked", "Nullable");

    @Test
    void namesTypesThatExist() {
        Set<String> types = Repository.javaFiles().stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        types.addAll(OF_JSPECIFY);

        assertThat(without(named(TYPE, 1), types)).isEmpty();
    }

    @Test
    void namesPackagesThatExist() {
        Set<String> folders =
                Repository.javaFiles().stream().map(ClassNamesTest::packageOf).collect(Collectors.toSet());

        assertThat(without(named(PACKAGE, 0), folders)).isEmpty();
    }

    @Test
    void namesEveryPackageOfTheCore() {
        Set<String> folders = Repository.javaFiles().stream()
                .filter(file -> file.toString().replace('\\', '/').contains("mockcraft-core/src/main/"))
                .map(ClassNamesTest::packageOf)
                .collect(Collectors.toSet());

        assertThat(without(folders, named(PACKAGE, 0))).isEmpty();
    }

    @Test
    void namesThePackagesThatPeopleUse() throws URISyntaxException {
        String exports = Repository.text(Path.of("ARCHITECTURE.md"))
                .split("The module `io.mockcraft` exports")[1]
                .split("\\.\\s")[0];
        Set<String> named =
                CODE.matcher(exports).results().map(code -> code.group(1)).collect(Collectors.toSet());

        assertThat(named).isEqualTo(exportsOf(MockCraft.class));
    }

    /** Read from the compiled classes: tests run on the class path, where no module is. */
    private static Set<String> exportsOf(Class<?> type) throws URISyntaxException {
        Path classes =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(classes).find("io.mockcraft").orElseThrow().descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .collect(Collectors.toSet());
    }

    private static String packageOf(Path file) {
        return file.getParent().toString().replaceAll(".*/java/", "").replace('/', '.');
    }

    private static Set<String> without(Set<String> named, Set<String> known) {
        Set<String> unknown = new TreeSet<>(named);
        unknown.removeAll(known);
        return unknown;
    }

    private static Set<String> named(Pattern kind, int group) {
        return PAGES.stream()
                .flatMap(page -> CODE.matcher(Repository.text(page)).results())
                .map(code -> kind.matcher(code.group(1)))
                .filter(Matcher::matches)
                .map(name -> name.group(group))
                .collect(Collectors.toSet());
    }
}
