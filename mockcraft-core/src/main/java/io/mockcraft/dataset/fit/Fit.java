package io.mockcraft.dataset.fit;

import io.mockcraft.catalog.DataType;
import io.mockcraft.row.Cell;
import io.mockcraft.row.CellKind;
import io.mockcraft.row.CellText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings a cell to what its column holds exactly: cut, never left to the database to round. */
@FunctionalInterface
public interface Fit {

    void apply(Cell cell);

    static Fit to(DataType type) {
        return switch (type.kind()) {
            case SMALLINT, INTEGER, BIGINT -> Fit::whole;
            case DECIMAL -> decimal(type);
            case REAL -> cell -> real(cell);
            case DOUBLE -> Fit::floating;
            case TEXT -> text(type.length());
            case CHAR -> padded(type.length());
            case DATE -> Fit::date;
            case TIME, TIME_ZONED -> FitTimes.time(type.precision());
            case TIMESTAMP -> FitTimes.timestamp(type.precision());
            case TIMESTAMP_ZONED -> FitTimes.instant(type.precision());
            case UUID -> Fit::uuid;
            default -> cell -> {};
        };
    }

    /** The kind of cell that a column takes as it is: most cells come so, and need no fit. */
    static @Nullable CellKind asIs(DataType type) {
        return switch (type.kind()) {
            case SMALLINT, INTEGER, BIGINT -> CellKind.INTEGER;
            case BOOLEAN -> CellKind.BOOLEAN;
            case DOUBLE -> CellKind.FLOAT;
            case DATE -> CellKind.DATE;
            case UUID -> CellKind.UUID;
            case TEXT -> type.length() < 0 ? CellKind.TEXT : null;
            case TIMESTAMP -> type.precision() < 0 ? CellKind.TIMESTAMP : null;
            case TIMESTAMP_ZONED -> type.precision() < 0 ? CellKind.INSTANT : null;
            default -> null;
        };
    }

    private static boolean number(Cell cell) {
        return cell.kind() == CellKind.DECIMAL || cell.kind() == CellKind.FLOAT;
    }

    private static void whole(Cell cell) {
        if (number(cell)) {
            cell.setInteger(new BigDecimal(CellText.of(cell)).longValue());
        } else if (cell.kind() == CellKind.TEXT) {
            cell.setInteger(Long.parseLong(cell.text()));
        } else if (cell.kind() == CellKind.BOOLEAN) {
            cell.setInteger(cell.bits());
        }
    }

    private static Fit decimal(DataType type) {
        if (type.precision() < 0) {
            return cell -> {};
        }
        int scale = type.scale();
        return cell -> {
            if (number(cell)) {
                if (cell.kind() != CellKind.DECIMAL || cell.scale() > scale) {
                    cell.setObject(new BigDecimal(CellText.of(cell)).setScale(scale, RoundingMode.DOWN));
                }
            }
        };
    }

    private static void floating(Cell cell) {
        if (cell.kind() == CellKind.DECIMAL) {
            cell.setDouble(Double.parseDouble(CellText.of(cell)));
        } else if (cell.kind() == CellKind.INTEGER) {
            cell.setDouble(cell.bits());
        }
    }

    private static void real(Cell cell) {
        floating(cell);
        if (cell.kind() == CellKind.FLOAT) {
            cell.setDouble((float) cell.doubleValue());
        }
    }

    private static Fit text(int length) {
        return cell -> {
            if (!cell.isNull() && cell.kind() != CellKind.TEXT) {
                cell.setText(CellText.of(cell));
            }
            if (length >= 0 && cell.kind() == CellKind.TEXT && cell.text().length() > length) {
                cell.setText(cut(cell.text(), length));
            }
        };
    }

    /** Blanks at the end of a padded column do not come back as written, so they are not written. */
    private static Fit padded(int length) {
        Fit text = text(length);
        return cell -> {
            text.apply(cell);
            if (cell.kind() == CellKind.TEXT && cell.text().endsWith(" ")) {
                cell.setText(cell.text().stripTrailing());
            }
        };
    }

    private static String cut(String text, int length) {
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, length));
    }

    private static void date(Cell cell) {
        if (cell.kind() == CellKind.INSTANT || cell.kind() == CellKind.TIMESTAMP) {
            cell.setDate(Math.floorDiv(cell.bits(), Units.DAY));
        } else if (cell.kind() == CellKind.TEXT) {
            cell.setObject(LocalDate.parse(cell.text()));
        }
    }

    private static void uuid(Cell cell) {
        if (cell.kind() == CellKind.TEXT) {
            cell.setObject(UUID.fromString(cell.text()));
        }
    }
}
