package io.mockcraft.planner.guess;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.row.Cell;
import java.util.List;

/** Given values as a domain of distinct ones. */
public record ChoiceDomain(List<CellPlan.Constant> values) implements Generator, Distinct {

    public ChoiceDomain {
        values = values.stream().distinct().filter(v -> v.value() != null).toList();
    }

    @Override
    public void generate(Draw draw, Cell out) {
        generate(draw.random().below((long) values.size()), draw, out);
    }

    @Override
    public Distinct distinct() {
        return this;
    }

    @Override
    public long capacity() {
        return values.size();
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        out.setObject(values.get((int) number).value());
    }
}
