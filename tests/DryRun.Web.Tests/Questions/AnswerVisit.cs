using DryRun.Web.Tests.Pages;
using Microsoft.Playwright;

namespace DryRun.Web.Tests.Questions;

/// <summary>What a learner does on the page of a question.</summary>
internal static class AnswerVisit
{
    public const string Path = "/questions/is-and-equals";

    public const string Wrong = "The is operator compares the values of two objects.\n\nThe == operator compares the contents, it calls __eq__.";

    public const string Right = "The is operator compares identity, so it is true only when both names refer to the same object. "
        + "The == operator compares values, and it calls __eq__, so a class can define its own equality. Use is for None.";

    /// <summary>Writes an answer, says how sure one is and sends it.</summary>
    public static async Task AnswerAsync(this Visit visit, string text)
    {
        await visit.Page.FillAsync("#answer", text);
        await visit.Page.GetByLabel("Fairly sure").CheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Get feedback" }).ClickAsync();
        await visit.Page.WaitForURLAsync("**/answers/**");
    }
}
