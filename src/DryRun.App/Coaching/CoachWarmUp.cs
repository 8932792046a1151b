using DryRun.Core.Coaching;
using DryRun.Core.Curriculum;
using Microsoft.Extensions.Hosting;

namespace DryRun.App.Coaching;

/// <summary>Makes the coach ready in the background and lets it grade a little, so that the first learner does not wait for it.</summary>
internal sealed class CoachWarmUp(Catalogue catalogue, Lazy<Grader> grader) : BackgroundService
{
    private const int Answers = 20;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => Grade(stoppingToken), stoppingToken);

    private void Grade(CancellationToken cancellationToken)
    {
        foreach (var question in catalogue.Questions.Take(Answers))
        {
            cancellationToken.ThrowIfCancellationRequested();
            grader.Value.Grade(question.Id, question.Answer);
        }
    }
}
