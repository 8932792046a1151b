using System.Globalization;
using DryRun.Core.Questions;

namespace DryRun.App.Questions;

/// <summary>What a question shows beside its prompt, for exports: one text, whatever its kind.</summary>
public static class SetText
{
    /// <summary>Blocks that stand below the prompt, each with a label; the label is empty for the question's own code.</summary>
    public static IEnumerable<(string Label, string Language, string Text)> Given(GeneratedQuestion question)
    {
        if (question.Code.Length > 0)
        {
            yield return ("", question.Language, question.Code);
        }

        switch (question.Rule)
        {
            case AnswerRule.Blank blank:
                yield return ("These calls must give", "", Calls(blank.Tests));
                break;
            case AnswerRule.Bug bug:
                yield return ("These calls must give", "", Calls(bug.Tests));
                break;
            case AnswerRule.Order order:
                yield return ("It must print", "", order.Expected);
                break;
            case AnswerRule.Query query:
                yield return ("The rows of one database", "sql", query.Scripts[0]);
                yield return ("The query must return", "", query.Expected);
                break;
        }
    }

    /// <summary>What can be chosen, each with its letter; those that are one line, and those that are several.</summary>
    public static IEnumerable<(string Letter, string Text)> Choices(GeneratedQuestion question) =>
        question.Choices.Select((choice, at) => (Letter(at), choice));

    /// <summary>The answer as it is written down: where one is chosen, with its letter.</summary>
    public static string Answer(GeneratedQuestion question) => question.Rule switch
    {
        AnswerRule.Choice => $"{Letter(question.Choices.ToList().IndexOf(question.Answer))}. {question.Answer}",
        AnswerRule.Bug bug => string.Create(CultureInfo.InvariantCulture, $"Line {bug.Line}. The code without the bug:\n{bug.Fixed}"),
        AnswerRule.Number number => $"{question.Answer} {number.Unit}".TrimEnd(),
        _ => question.Answer,
    };

    /// <summary><c>A</c>, <c>B</c>, and after <c>Z</c> a number.</summary>
    private static string Letter(int at) => at switch
    {
        < 0 => "?",
        < 26 => ((char)('A' + at)).ToString(),
        _ => (at + 1).ToString(CultureInfo.InvariantCulture),
    };

    private static string Calls(IEnumerable<ShownCall> calls) => string.Join('\n', calls.Select(call => $"{call.Call}  ->  {call.Result}"));
}
