namespace DryRun.Core.Questions;

/// <summary>Checks the answers that need no interpreter.</summary>
public static class AnswerChecks
{
    /// <summary>What a choice, a pick or a number is worth; null when the answer has to be run.</summary>
    public static CheckedAnswer? Check(GeneratedQuestion question, GivenAnswer given) => question.Rule switch
    {
        AnswerRule.Choice => Choice(question, given.Text),
        AnswerRule.Pick => Pick(question, given.Text),
        AnswerRule.Number number => Number(question, number, given.Text),
        _ => null,
    };

    /// <summary>The wrong answer of a question that reads like this one, or null.</summary>
    public static Temptation? Named(GeneratedQuestion question, string text)
    {
        var shape = Shape(text);
        return question.Tempting.FirstOrDefault(wrong => Shape(wrong.Text) == shape);
    }

    private static CheckedAnswer Choice(GeneratedQuestion question, string text) =>
        Shape(text) == Shape(question.Answer) ? CheckedAnswer.Right : CheckedAnswer.Wrong(null, Named(question, text));

    private static CheckedAnswer Pick(GeneratedQuestion question, string text)
    {
        var (right, given) = (Items(question.Answer), Items(text));
        if (right.SetEquals(given))
        {
            return CheckedAnswer.Right;
        }

        var (missed, extra) = (right.Except(given).Count(), given.Except(right).Count());
        return CheckedAnswer.Wrong(FormattableString.Invariant($"Missed: {missed}. Wrongly picked: {extra}."));
    }

    private static CheckedAnswer Number(GeneratedQuestion question, AnswerRule.Number rule, string text)
    {
        if (LearnerNumber.Parse(text) is not { } value)
        {
            return CheckedAnswer.Wrong("That is not a number. Write, for example, 1500, 1.5k, 2 million or 3e6.");
        }

        if (value >= rule.Value / rule.Factor && value <= rule.Value * rule.Factor)
        {
            return CheckedAnswer.Right;
        }

        var misconception = question.Tempting.FirstOrDefault(wrong =>
            LearnerNumber.Parse(wrong.Text) is { } tempting && Math.Abs(value - tempting) <= tempting * 0.01);
        var times = value > rule.Value ? value / rule.Value : rule.Value / Math.Max(value, double.Epsilon);
        var direction = value > rule.Value ? "large" : "small";
        var remark = times > 1e9 ? $"That is far too {direction}." : FormattableString.Invariant($"That is {times:0.#} times too {direction}.");
        return CheckedAnswer.Wrong(remark, misconception);
    }

    private static HashSet<string> Items(string text) =>
        [.. text.Split('\n').Select(item => item.Trim('\r')).Where(item => item.Length > 0)];

    /// <summary>What is seen of a text: line ends, and blanks before them, are not.</summary>
    private static string Shape(string text) => string.Join('\n', text.TrimEnd().Split('\n').Select(line => line.TrimEnd()));
}
