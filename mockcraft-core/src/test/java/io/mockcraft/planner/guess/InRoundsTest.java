package io.mockcraft.planner.guess;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.generator.Distinct;
import io.mockcraft.row.Cell;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class InRoundsTest {

    private static final List<String> ALIKE = List.of("Encyclopedias of art", "Encyclopedias of law", "Maps");

    @Test
    void countsTheRoundsBehindTheTexts() {
        assertThat(texts(-1, 7).subList(3, 7))
                .containsExactly(
                        "Encyclopedias of art (2)", "Encyclopedias of law (2)", "Maps (2)", "Encyclopedias of art (3)");
    }

    @Test
    void textsThatBeginAlikeStayDifferentWhereTheyAreCut() {
        List<String> texts = texts(20, 3_000);
        assertThat(texts).doesNotHaveDuplicates().allMatch(text -> text.length() <= 20);
        assertThat(texts.subList(3, 6)).containsExactly("Encycloped-4", "Encycloped-5", "Maps (2)");
    }

    private static List<String> texts(int length, int count) {
        Distinct distinct =
                Objects.requireNonNull(InRounds.of(new FewWords(ALIKE), length).distinct());
        Cell cell = new Cell();
        return LongStream.range(0, count)
                .mapToObj(number -> {
                    distinct.generate(number, NoDraw.INSTANCE, cell);
                    return cell.text();
                })
                .toList();
    }
}
