using System.Globalization;
using DryRun.Content.Questions;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.App.Questions;

/// <summary>Turns what the engine says into a question, its texts rendered and checked.</summary>
internal static class EngineReplies
{
    public static MadeQuestion Read(string line, EngineReply reply, QuestionTemplate template, string python)
    {
        if (reply.Question is not { } made)
        {
            return Refused(line, reply, reply.Problem ?? "gave neither a question nor a problem");
        }

        var fault = GeneratedText.Check(made.Prompt).Select(text => $"the prompt: {text}")
            .Concat(GeneratedText.Check(made.Explanation).Select(text => $"the explanation: {text}"))
            .Concat(made.Tempting.SelectMany(wrong => GeneratedText.CheckShort(wrong.Why).Select(text => $"the why of '{wrong.Text}': {text}")))
            .FirstOrDefault();
        return fault is null
            ? new(reply.Template, reply.Seed, QuestionOf(reply, made, template, python), null, line)
            : Refused(line, reply, fault.TrimEnd('.'));
    }

    private static MadeQuestion Refused(string line, EngineReply reply, string problem) => new(
        reply.Template,
        reply.Seed,
        null,
        new Diagnostic($"templates/{reply.Template}/template.py", reply.Line ?? 0, $"With seed {reply.Seed}: {problem}."),
        line);

    private static GeneratedQuestion QuestionOf(EngineReply reply, EngineQuestion made, QuestionTemplate template, string python) => new()
    {
        Template = reply.Template,
        Seed = reply.Seed,
        Title = template.Title,
        Kind = template.Kind,
        Topics = template.Topics,
        Level = template.LevelOf(reply.Seed),
        Seconds = template.Seconds,
        Prompt = made.Prompt,
        PromptText = GeneratedText.Render(made.Prompt),
        Code = made.Code,
        Language = made.Language,
        Choices = made.Choices,
        Answer = made.Answer,
        Tempting = [.. made.Tempting.Select(wrong => new Temptation(wrong.Text, wrong.Misconception, wrong.Why, GeneratedText.RenderShort(wrong.Why)))],
        Explanation = made.Explanation,
        ExplanationText = GeneratedText.Render(made.Explanation),
        Rule = RuleOf(made),
        Source = made.Data.Source,
        Line = template.Kind == TemplateKind.Termination ? made.Data.Line : null,
        VerifiedOn = python,
    };

    private static AnswerRule RuleOf(EngineQuestion made)
    {
        var data = made.Data;
        IReadOnlyList<ShownCall> tests = [.. data.Tests.Select(test => new ShownCall(test.Call, test.Result))];
        return made.Form switch
        {
            "choice" => new AnswerRule.Choice(),
            "pick" => new AnswerRule.Pick { Test = data.Test },
            "blank" => new AnswerRule.Blank(tests, data.Check, data.Expected),
            "bug" => new AnswerRule.Bug(data.Line, data.Fixed, tests, data.Check, data.Expected),
            "order" => new AnswerRule.Order(data.Expected),
            "query" => new AnswerRule.Query(data.Scripts, data.Ordered, [.. data.Rows.Select(rows => rows.GetRawText())], data.Expected),
            "number" => new AnswerRule.Number(NumberOf(made.Answer), data.Factor, data.Unit, data.Calculation),
            _ => throw new InvalidOperationException($"'{made.Form}' is not a form of answers."),
        };
    }

    private static double NumberOf(string text) => double.Parse(
        text.Replace("_", "", StringComparison.Ordinal), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
