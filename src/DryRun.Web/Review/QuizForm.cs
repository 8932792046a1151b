using System.Globalization;
using DryRun.App.Review;
using DryRun.Core.Questions;
using DryRun.Core.Review;
using Microsoft.AspNetCore.Http;

namespace DryRun.Web.Review;

/// <summary>Reads the form of a question, whose fields hang on how it is answered.</summary>
internal static class QuizForm
{
    /// <summary>The answer that was sent.</summary>
    public static QuizReply Reply(QuizItem? item, IFormCollection form)
    {
        var isGiven = form["do"] != "skip" && !IsTimeOver(form);
        return new QuizReply(form["slot"].ToString(), isGiven ? Given(item, form) : null, ConfidenceOf(form["sure"]));
    }

    /// <summary>True when the page sent itself because the time was over.</summary>
    public static bool IsTimeOver(IFormCollection form) => form["do"] == "over";

    /// <summary>True when something was chosen or written.</summary>
    public static bool IsEmpty(QuizReply reply) => reply.Given is { Line: null } given && string.IsNullOrWhiteSpace(given.Text);

    /// <summary>What was written.</summary>
    public static string Text(IFormCollection form) => form["text"].ToString().ReplaceLineEndings("\n");

    private static GivenAnswer? Given(QuizItem? item, IFormCollection form) => item switch
    {
        QuizItem.Generated made => Given(made.Question, form),
        QuizItem.InWords => new GivenAnswer(Text(form)),
        _ => null,
    };

    private static GivenAnswer Given(GeneratedQuestion question, IFormCollection form) => question.Rule switch
    {
        AnswerRule.Choice or AnswerRule.Pick => new GivenAnswer(string.Join('\n', Chosen(question, form))),
        AnswerRule.Order => new GivenAnswer(string.Join('\n', Ordered(question, form))),
        AnswerRule.Bug => new GivenAnswer(Text(form)) { Line = NumberOf(form["line"]) },
        _ => new GivenAnswer(Text(form)),
    };

    private static IEnumerable<string> Chosen(GeneratedQuestion question, IFormCollection form) =>
        form["choice"].Select(NumberOf).OfType<int>().Where(index => index < question.Choices.Count).Select(index => question.Choices[index]);

    private static IEnumerable<string> Ordered(GeneratedQuestion question, IFormCollection form) => question.Choices
        .Select((line, index) => (Line: line, Place: NumberOf(form[$"place-{index}"])))
        .Where(line => line.Place is not null)
        .OrderBy(line => line.Place)
        .Select(line => line.Line);

    private static Confidence? ConfidenceOf(string? value) =>
        NumberOf(value) is { } number && Enum.IsDefined((Confidence)number) ? (Confidence)number : null;

    private static int? NumberOf(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
