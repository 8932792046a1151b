using DryRun.App.Judging;
using DryRun.Core.Curriculum;
using DryRun.Core.Judging;

namespace DryRun.App.Curriculum;

/// <summary>Runs every block of code in every text, and compares what it prints with what the text shows.</summary>
internal sealed class ContentVerifierTexts(Sandbox sandbox)
{
    public IEnumerable<PlannedCheck> Plan(Catalogue catalogue) =>
        from text in Texts(catalogue)
        from code in text.Document.Parts.OfType<DocumentPart.Code>()
        select new PlannedCheck(
            FormattableString.Invariant($"{text.File}:{code.Line}: the code does what the text shows"),
            text.File,
            token => CheckAsync(text.File, code, token));

    private static IEnumerable<(string File, Document Document)> Texts(Catalogue catalogue) =>
    [
        .. catalogue.Lessons.Select(lesson => ($"lessons/{lesson.Id}/lesson.md", lesson.Body)),
        .. catalogue.Tips.Select(tip => ($"tips/{tip.Id}/tip.md", tip.Body)),
        .. catalogue.Problems.SelectMany(TextsOf),
        .. catalogue.Questions.Select(question => ($"questions/{question.Id}/explanation.md", question.Explanation)),
    ];

    private static IEnumerable<(string File, Document Document)> TextsOf(Problem problem)
    {
        var folder = $"problems/{problem.Slug}";
        return
        [
            ($"{folder}/statement.md", problem.Statement),
            ($"{folder}/editorial.md", problem.Editorial),
            .. problem.Hints.Select((hint, index) => (FormattableString.Invariant($"{folder}/hints/{index + 1}.md"), hint)),
        ];
    }

    private async Task<Diagnostic?> CheckAsync(string file, DocumentPart.Code code, CancellationToken cancellationToken)
    {
        var judge = await sandbox.JudgeAsync(cancellationToken);
        var request = RunRequest.Of(code.Source + "\n");
        var result = await Patiently.AskAsync(() => judge.RunAsync(request, cancellationToken), cancellationToken);
        return CodeProof.Compare(code, result) is { } problem ? new(file, code.Line + problem.LineInCode, problem.Message) : null;
    }
}
