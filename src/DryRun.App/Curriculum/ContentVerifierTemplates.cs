using DryRun.App.Questions;
using DryRun.Core.Curriculum;

namespace DryRun.App.Curriculum;

/// <summary>Lets every template make questions, and has the interpreter answer them.</summary>
internal sealed class ContentVerifierTemplates(TemplateProof proof)
{
    public IEnumerable<PlannedCheck> Plan(Catalogue catalogue, int seeds) =>
        from template in catalogue.Templates
        let folder = $"templates/{template.Id}"
        select new PlannedCheck(
            FormattableString.Invariant($"{folder}: {seeds} seeds give questions that hold"),
            $"{folder}/template.py",
            async token => (await proof.ProveAsync(template, seeds, token)).Problems is [var first, ..] ? first : null);
}
