package org.rapporteur.store;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/**
 * Expressions that cannot take all time or memory by themselves. The time-out of a query counts
 * between rows; a pattern may look for a match for years within one, and forty concatenations make
 * a string of a terabyte.
 */
final class BoundedExpressions extends ExprTransformCopy {

  /** Longer strings are made by nobody who wants to read them. */
  private static final long LONGEST = 1_000_000;

  /** Characters that a pattern may look at in one string; a second, about. */
  private static final int MOST_STEPS = 50_000_000;

  private static final BoundedExpressions BOUNDED = new BoundedExpressions();

  private BoundedExpressions() {}

  /** Bounds the expressions of a query or an update before the usual optimization. */
  static final RewriteFactory OPTIMIZER =
      context -> {
        var usual = Optimize.stdOptimizationFactory.create(context);
        return op -> usual.rewrite(bound(op));
      };

  private static Op bound(Op op) {
    return Transformer.transform(new TransformCopy(), BOUNDED, op);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return regex(arguments);
    }
    if (function instanceof E_StrReplace) {
      return replace(arguments);
    }
    return function instanceof E_StrConcat
        ? new Concat(arguments)
        : super.transform(function, arguments);
  }

  private static Expr regex(ExprList arguments) {
    return new Regex(arguments.get(0), arguments.get(1), third(arguments, 2));
  }

  private static Expr replace(ExprList arguments) {
    return new Replace(arguments.get(0), arguments.get(1), arguments.get(2), third(arguments, 3));
  }

  private static Expr third(ExprList arguments, int index) {
    return arguments.size() > index ? arguments.get(index) : null;
  }

  private static Matcher matcher(String text, NodeValue pattern, NodeValue flags) {
    return RegexEngine.makePattern(
            "REGEX", pattern.asString(), flags == null ? null : flags.asString())
        .matcher(new Watched(text, new int[1]));
  }

  private static final class Regex extends E_Regex {

    Regex(Expr text, Expr pattern, Expr flags) {
      super(text, pattern, flags);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
      if (arguments.stream().allMatch(NodeValue::isLiteral)) {
        NodeValue flags = arguments.size() > 2 ? arguments.get(2) : null;
        matcher(arguments.get(0).asString(), arguments.get(1), flags).find();
      }
      return super.eval(arguments);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return regex(arguments);
    }
  }

  private static final class Replace extends E_StrReplace {

    Replace(Expr text, Expr pattern, Expr replacement, Expr flags) {
      super(text, pattern, replacement, flags);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
      if (arguments.stream().allMatch(NodeValue::isLiteral)) {
        check(arguments);
      }
      return super.eval(arguments);
    }

    private static void check(List<NodeValue> arguments) {
      String text = arguments.get(0).asString();
      NodeValue flags = arguments.size() > 3 ? arguments.get(3) : null;
      Matcher matcher = matcher(text, arguments.get(1), flags);
      long length = text.length();
      // A replacement can repeat what was matched as often as it has a sign for it.
      String replacement = arguments.get(2).asString();
      long signs = replacement.chars().filter(c -> c == '$').count();
      while (matcher.find()) {
        length += replacement.length() + signs * (matcher.end() - matcher.start());
        refuseLonger(length);
      }
    }

    @Override
    public Expr copy(ExprList arguments) {
      return replace(arguments);
    }
  }

  private static final class Concat extends E_StrConcat {

    Concat(ExprList arguments) {
      super(arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
      refuseLonger(arguments.stream().mapToLong(a -> a.asString().length()).sum());
      return super.eval(arguments);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Concat(arguments);
    }
  }

  private static void refuseLonger(long length) {
    if (length > LONGEST) {
      throw new DeniedException("a string gets longer than " + LONGEST + " characters");
    }
  }

  /** A text that counts how often somebody looks at it. */
  private record Watched(CharSequence text, int[] steps) implements CharSequence {

    @Override
    public char charAt(int index) {
      if (++steps[0] > MOST_STEPS) {
        throw new DeniedException(
            "a pattern of REGEX or REPLACE takes too long to match; make it simpler");
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int begin, int end) {
      return new Watched(text.subSequence(begin, end), steps);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
