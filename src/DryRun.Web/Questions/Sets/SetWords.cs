using DryRun.Core.Questions;

namespace DryRun.Web.Questions.Sets;

/// <summary>What is said of generated questions.</summary>
internal static class SetWords
{
    public static string Of(TemplateKind kind) => kind switch
    {
        TemplateKind.PredictOutput => "Predict the output",
        TemplateKind.Exception => "Which line raises",
        TemplateKind.Termination => "Does it end",
        TemplateKind.Complexity => "Complexity",
        TemplateKind.FillBlank => "Fill the blank",
        TemplateKind.FindBug => "Find the bug",
        TemplateKind.OrderLines => "Order the lines",
        TemplateKind.PickAll => "Pick all that fit",
        TemplateKind.SqlResult => "Read a query",
        TemplateKind.SqlWrite => "Write a query",
        TemplateKind.Http => "HTTP",
        TemplateKind.Regex => "Regular expressions",
        TemplateKind.Trace => "Trace by hand",
        TemplateKind.Estimate => "Estimate",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of question."),
    };

    /// <summary>How strongly a text asks for a skill.</summary>
    public static string Of(AskStrength strength) => strength switch
    {
        AskStrength.Must => "required",
        AskStrength.NiceToHave => "a plus",
        AskStrength.Mentioned => "mentioned",
        _ => throw new ArgumentOutOfRangeException(nameof(strength), strength, "Not a strength."),
    };
}
