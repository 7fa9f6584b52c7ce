package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Mapping;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Node.Sequence;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** E-mail addresses and other names of a person follow the first and last name that stand in the same table. */
final class OlderPeople {

    private static final Set<String> FIRST = Set.of("firstname", "givenname", "forename");
    private static final Set<String> LAST = Set.of("lastname", "surname", "familyname");
    private static final Set<String> FOLLOWING =
            Set.of("email", "emailaddress", "username", "login", "fullname", "personname", "name");

    private OlderPeople() {}

    /** The rules, where a table has one first and one last name; else the same. */
    static Mapping joined(Mapping rules) {
        List<Node> names = new ArrayList<>();
        for (Set<String> part : List.of(FIRST, LAST)) {
            List<Entry> found = rules.entries().stream()
                    .filter(rule -> part.contains(generator(rule)))
                    .toList();
            if (found.size() == 1) {
                String path = '"' + found.get(0).key().text() + '"';
                names.add(Nodes.quoted(path, found.get(0).key().at()));
            }
        }
        return names.size() < 2 ? rules : following(rules, names);
    }

    private static Mapping following(Mapping rules, List<Node> names) {
        Nodes.Builder joined = new Nodes.Builder();
        for (Entry entry : rules.entries()) {
            Node rule = entry.value();
            if (rule instanceof Mapping map && FOLLOWING.contains(generator(entry))) {
                Nodes.Builder with = new Nodes.Builder();
                map.entries().forEach(part -> with.put(part.key(), part.value()));
                rule = with.put("from", new Sequence(names, map.at())).at(map.at());
            }
            joined.put(entry.key(), rule);
        }
        return joined.at(rules.at());
    }

    private static String generator(Entry rule) {
        return Nodes.get(rule.value(), "generator") instanceof Scalar name ? Words.squashed(name.text()) : "";
    }
}
