package palavra.content.api.formula;

import java.util.Set;

/** Recursive descent; what binds tighter stands further down. */
final class ExpressionReader {

    private static final int DEEPEST = 50;

    static final class Unreadable extends RuntimeException {
        Unreadable() {
            super("No expression", null, false, false);
        }
    }

    /** How the last part ended, which says whether another may follow without a sign. */
    private enum End {
        NUMBER,
        NAME,
        PARENTHESIS
    }

    private final String text;
    private final Set<String> names;
    private final boolean caseSensitive;
    private int at;
    private int depth;
    private End end;

    ExpressionReader(String text, Set<String> names, boolean caseSensitive) {
        this.text = text;
        this.names = names;
        this.caseSensitive = caseSensitive;
    }

    Term whole() {
        var term = sum();
        next();
        if (at < text.length()) {
            throw new Unreadable();
        }
        return term;
    }

    private Term sum() {
        deeper();
        var sum = product();
        while (next() == '+' || next() == '-') {
            sum = new Term.Pair(text.charAt(at++), sum, product());
        }
        depth--;
        return sum;
    }

    private Term product() {
        var product = signed();
        while (next() == '*' || next() == '/' || followsWithoutSign()) {
            var sign = next() == '/' ? '/' : '*';
            at += next() == sign ? 1 : 0;
            product = new Term.Pair(sign, product, signed());
        }
        return product;
    }

    /** As in 2x, 2(x+1) and (x+1)(x-1); after a name there must be a sign, else it would be another name. */
    private boolean followsWithoutSign() {
        return end != End.NAME
                && (next() == '(' || Character.isLetter(next()) || end == End.PARENTHESIS && isDigit(next()));
    }

    private Term signed() {
        deeper();
        var negative = false;
        while (next() == '-' || next() == '+') {
            negative ^= text.charAt(at++) == '-';
        }
        var value = power();
        depth--;
        return negative ? new Term.Negative(value) : value;
    }

    /** From right to left: 2^3^2 is 2^9. */
    private Term power() {
        var base = atom();
        if (next() != '^') {
            return base;
        }
        at++;
        return new Term.Pair('^', base, signed());
    }

    private Term atom() {
        if (next() == '(') {
            return inParentheses();
        }
        return Character.isLetter(next()) ? named() : number();
    }

    private Term inParentheses() {
        at++;
        var inner = sum();
        if (next() != ')') {
            throw new Unreadable();
        }
        at++;
        end = End.PARENTHESIS;
        return inner;
    }

    private Term named() {
        var from = at;
        while (at < text.length() && Signs.isOfName(text.charAt(at))) {
            at++;
        }
        var name = Signs.name(text.substring(from, at), caseSensitive);
        end = End.NAME;
        if (names.contains(name)) {
            return new Term.Name(name);
        }
        var function = Functions.named(name);
        if (function != null && next() == '(') {
            return new Term.Call(function, inParentheses());
        }
        return switch (name) {
            case "pi" -> new Term.Constant(StrictMath.PI);
            case "e" -> new Term.Constant(StrictMath.E);
            default -> throw new Unreadable();
        };
    }

    private Term number() {
        next();
        var from = at;
        skipDigits();
        if (at == from) {
            throw new Unreadable();
        }
        if (at < text.length() && Character.toLowerCase(text.charAt(at)) == 'e') {
            skipExponent();
        }
        end = End.NUMBER;
        return new Term.Number(text.substring(from, at));
    }

    private void skipDigits() {
        while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
    }

    /** In 2e3 it is an exponent, in 2e and 2e*x it is a name. */
    private void skipExponent() {
        var mark = at++;
        at += at < text.length() && "+-".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        if (at >= text.length() || !isDigit(text.charAt(at))) {
            at = mark;
        } else {
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
        }
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new Unreadable();
        }
    }

    private char next() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
