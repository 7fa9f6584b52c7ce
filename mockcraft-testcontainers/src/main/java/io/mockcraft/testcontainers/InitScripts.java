package io.mockcraft.testcontainers;

import io.mockcraft.session.lifecycle.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Scripts that make a template; equal where their SQL is.
 *
 * @param names what messages call them
 * @param sql what they say
 */
record InitScripts(List<String> names, List<String> sql) {

    static InitScripts read(String[] scripts, Class<?> beside) {
        List<String> names = new ArrayList<>();
        List<String> sql = new ArrayList<>();
        for (String script : scripts) {
            boolean inline = script.contains(";") || script.contains("\n");
            names.add(inline ? "initScripts" : script);
            sql.add(inline ? script : new Texts(beside).read(script, "SQL script"));
        }
        return new InitScripts(List.copyOf(names), List.copyOf(sql));
    }

    void forEach(BiConsumer<String, String> nameAndSql) {
        for (int i = 0; i < sql.size(); i++) {
            nameAndSql.accept(names.get(i), sql.get(i));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InitScripts scripts && scripts.sql.equals(sql);
    }

    @Override
    public int hashCode() {
        return sql.hashCode();
    }
}
