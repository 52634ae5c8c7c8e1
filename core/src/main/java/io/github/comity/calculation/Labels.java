package io.github.comity.calculation;

import static java.util.stream.Collectors.joining;

import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.period.ReportingPeriod;
import java.util.List;

/** How reasons call what they speak of. */
final class Labels {
    private Labels() {}

    /** Operands and periods by their labels, lists of them too; anything else as it is. */
    static Object[] of(Object... arguments) {
        Object[] labels = new Object[arguments.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = label(arguments[i], arguments);
        }
        return labels;
    }

    private static Object label(Object argument, Object... among) {
        if (argument instanceof Operand operand) {
            return isAlone(operand, among) ? operand.label() : withInputs(operand);
        }
        if (argument instanceof ReportingPeriod period) {
            return period.label();
        }
        return argument instanceof List<?> list
                ? list.stream().map(item -> label(item)).toList()
                : argument;
    }

    private static boolean isAlone(Operand operand, Object... among) {
        for (Object other : among) {
            if (other != operand && other instanceof Operand o && o.label().equals(operand.label())) {
                return false;
            }
        }
        return true;
    }

    /** Two derived numbers of one name are told apart by what they were derived from. */
    private static String withInputs(Operand operand) {
        return operand instanceof Derived derived && !derived.inputs().isEmpty()
                ? derived.inputs().stream()
                        .limit(4)
                        .map(Operand::label)
                        .collect(joining(" and ", derived.label() + " of ", ""))
                : operand.label();
    }
}
