package io.mockcraft.examples.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a page.
 *
 * @param page the page's path
 * @param line the line of its first fence
 * @param language what stands behind the fence
 * @param marker the comment in the line above, without its arrows; empty for none
 * @param lines what is inside
 */
record Fence(Path page, int line, String language, String marker, List<String> lines) {

    static List<Fence> all() {
        return Repository.pages().stream().flatMap(page -> of(page).stream()).toList();
    }

    static List<Fence> all(String language) {
        return all().stream().filter(f -> f.language.equals(language)).toList();
    }

    static List<Fence> of(Path page) {
        List<String> text = Repository.text(page).lines().toList();
        List<Fence> fences = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (text.get(i).startsWith("```")) {
                int end = i + 1 + text.subList(i + 1, text.size()).indexOf("```");
                String above = i == 0 ? "" : text.get(i - 1);
                String marker = above.startsWith("<!--")
                        ? above.replaceAll("<!--|-->", "").strip()
                        : "";
                fences.add(new Fence(page, i + 1, text.get(i).substring(3), marker, text.subList(i + 1, end)));
                i = end;
            }
        }
        return fences;
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** Names the test that checks it. */
    @Override
    public String toString() {
        return page + ":" + line;
    }
}
