package io.mockcraft.generator.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import io.mockcraft.problem.MockCraftException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts that try to get out, to remember, or to go on for ever. */
class HostileScriptTest {

    private static final List<String> DOORS = List.of(
            "Java",
            "java",
            "javax",
            "Packages",
            "JavaImporter",
            "JavaAdapter",
            "importClass",
            "Polyglot",
            "load",
            "loadWithNewGlobal",
            "quit",
            "exit",
            "print",
            "console",
            "readLine",
            "readFully",
            "engine",
            "context",
            "$ENV",
            "$EXEC",
            "eval",
            "Intl",
            "Promise",
            "setTimeout",
            "performance",
            "WebAssembly",
            "SharedArrayBuffer",
            "Atomics",
            "WeakRef",
            "FinalizationRegistry",
            "Graal",
            "process",
            "require",
            "javax.script.filename",
            "com",
            "org");

    @InEachEngine
    void noDoorLeadsOut(String engine) {
        for (String door : DOORS) {
            String script = "[typeof " + door.replaceAll("\\..*", "")
                    + ", typeof ((function () { return this; })() || {})['" + door + "']]";
            assertThat(Scripted.value(Scripted.of(engine, script), 0))
                    .as(door)
                    .isEqualTo(List.of("undefined", "undefined"));
        }
    }

    @InEachEngine
    void javaIsOutOfReach(String engine) {
        refuses(
                engine,
                "Java.type('java.lang.System').exit(3)",
                "java.lang.Runtime.getRuntime().exec('touch /nowhere')",
                "random.getClass().forName('java.lang.System')",
                "random.constructor.constructor('return this')().Java.type('java.lang.System')",
                "(function () {}).constructor('return 1')()",
                "Object.getPrototypeOf(random).constructor('return 1')()",
                "'a'.getClass().getName()",
                "(1).class.name",
                "[].getClass()",
                "Function('return 1')()",
                "new Function('return 1')()",
                "load('nashorn:mozilla_compat.js')",
                "(function f() { try { return f() + 1; } catch (e) { return e.getClass().getClassLoader().toString(); } })()",
                "(function () { try { null.x; } catch (e) { return e.javaException.toString() + e.rhinoException.toString(); } })()",
                "this.constructor.constructor('return 1')()",
                "arguments.callee.caller.toString()");
    }

    private static void refuses(String engine, String... scripts) {
        for (String script : scripts) {
            assertThatThrownBy(() -> Scripted.value(Scripted.of(engine, script), 0))
                    .as(script)
                    .isInstanceOf(MockCraftException.class);
        }
    }

    @InEachEngine
    void nothingOfACellIsLeftForTheNext(String engine) {
        for (String script : List.of(
                "try { Object.prototype.seen = (Object.prototype.seen || 0) + 1; } catch (e) {} return ({}).seen || 0;",
                "try { Array.prototype.push = function () { return 666; }; } catch (e) {} var l = []; l.push(1); return l.length - 1;",
                "try { random.n = (random.n || 0) + 1; } catch (e) {} return random.n || 0;",
                "try { Math.n = (Math.n || 0) + 1; } catch (e) {} return Math.n || 0;",
                "try { seen = 1; } catch (e) {} return typeof seen === 'undefined' ? 0 : 1;",
                "var g = (0, function () { return this; })(); try { g.n = 1; return 0; } catch (e) { return 0; }",
                "try { locales.push('x'); } catch (e) {} return locales.length - 2;",
                "try { Array.prototype.push.call(Array.prototype, 7); } catch (e) {} return [][0] ? 1 : 0;",
                "try { Array.prototype[0] = 7; } catch (e) {} return [][0] ? 1 : 0;",
                "try { Object.defineProperty(Math, 'max', { value: function () { return 9; } }); } catch (e) {} return Math.max(0);",
                "try { Math.max = function () { return 9; }; } catch (e) {} return Math.max(0);",
                "try { delete Math.min; } catch (e) {} return Math.min(0);",
                "try { between = function () { return 9; }; } catch (e) {} return between(0, 0);",
                "try { locales[0] = 'x'; } catch (e) {} return locales[0] === 'de' ? 0 : 1;",
                "try { Date.prototype.n = 1; } catch (e) {} return Date.prototype.n || 0;",
                "try { Object.defineProperty(String.prototype, 'n', { value: 1 }); } catch (e) {} return ''.n || 0;",
                "try { Object.setPrototypeOf(Array.prototype, { n: 1 }); } catch (e) {} return [].n || 0;",
                "try { Error.prototype.n = 1; (new Error('x')).constructor.n = 1; } catch (e) {} return Error.n || 0;",
                "try { Object.getPrototypeOf([][Symbol.iterator]()).n = 1; } catch (e) {} "
                        + "try { return Object.getPrototypeOf([][Symbol.iterator]()).n || 0; } catch (e) { return 0; }",
                "var before = RegExp.$1 || ''; /(a)/.test('a'); return before === '' ? 0 : 1;",
                "try { JSON.stringify = function () { return '1'; }; } catch (e) {} return 0;",
                "var c = (function () { var n = 0; return function () { return n++; }; })(); return c();")) {
            Generator generator = Scripted.of(engine, script);
            for (long row = 0; row < 3; row++) {
                assertThat(Scripted.value(generator, row)).as(script).isEqualTo(0L);
            }
        }
    }

    @InEachEngine
    void aScriptThatLeavesItsFunctionIsNoScriptOrLeavesNothingBehind(String engine) {
        for (String script : List.of(
                "1); }); var n = (typeof n === 'undefined' ? 0 : n) + 1; (function () { return (n",
                "return 1; }); n = 2; (function () { return 2;",
                "1 }), (function () { return 2",
                "} [1], function () { return 1;")) {
            List<Object> twice = twice(engine, script);
            assertThat(twice.get(1)).as(script).isEqualTo(twice.get(0));
        }
    }

    private static List<Object> twice(String engine, String script) {
        try {
            Generator generator = Scripted.of(engine, script);
            return Arrays.asList(Scripted.value(generator, 0), Scripted.value(generator, 0));
        } catch (MockCraftException refused) {
            return List.of("refused", "refused");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rhino", "graaljs"})
    void anEndlessLoopEndsWithAnError(String engine) {
        for (String script : List.of(
                "while (true) {} return 1",
                "for (;;) { try { while (true) {} } catch (e) {} finally { continue; } } return 1",
                "[1, 2].sort(function () { while (true) {} })")) {
            Generator generator = Scripted.of(
                    TypeKind.TEXT, List.of(), Map.of("engine", engine, "script", script, "timeout", "300ms"));
            assertThatThrownBy(() -> Scripted.value(generator, 0))
                    .as(script)
                    .hasMessageContaining(
                            "tables.t.columns.c: generator \"javascript\" failed: it did not end within 300 ms");
        }
    }

    @InEachEngine
    void greedAndDepthEndWithAnError(String engine) {
        for (String script : List.of(
                "'x'.repeat(1e9)",
                "'x'.padStart(1e9)",
                "(function f() { return f() + 1; })()",
                "var a = []; a[0] = a; return a")) {
            Generator generator = Scripted.of(TypeKind.TEXT, List.of(), Map.of("engine", engine, "script", script));
            assertThatThrownBy(() -> Scripted.value(generator, 0))
                    .as(script)
                    .hasMessageContaining("tables.t.columns.c: generator \"javascript\" failed: ");
        }
    }
}
