using DryRun.App.Questions;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.Tests.Questions;

/// <summary>A set whose texts hold all that is hard to export.</summary>
internal static class SmallSet
{
    public static MadeSet Make(string code = "print(\"a, b\")\nprint('<\t>')", string prompt = "What is printed?") =>
        new(new SetOrder.Taken(new SetRequest(1, 1)) { Title = "Mixed questions" }, [new(1, Question(code, prompt), Line())]);

    private static GeneratedQuestion Question(string code, string prompt) => new()
    {
        Template = "printing", Seed = 7, Title = "Printing", Kind = TemplateKind.PredictOutput, Topics = ["loops", "strings"], Level = Level.Mid, Seconds = 60,
        Prompt = prompt, PromptText = Prose($"<p>{prompt}</p>\n<p>Say it.</p>"), Code = code, Language = "python",
        Choices = ["a, b\n<\t>", "nothing"], Answer = "a, b\n<\t>", Tempting = [], Explanation = "It prints both.",
        ExplanationText = Prose("<p>It prints both.</p>"), Rule = new AnswerRule.Choice(), VerifiedOn = "Python 3.11.2",
    };

    private static AskedLine Line() =>
        new(new Skill { Id = "python", Name = "Python" }, new JobSpan(3, 2, 8, "Python", "- Python, \"clean\" & fast"));

    private static Document Prose(string html) => new([new DocumentPart.Prose(html)]);
}
