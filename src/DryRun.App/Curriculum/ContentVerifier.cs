using System.Runtime.CompilerServices;
using System.Threading.Channels;
using DryRun.App.Judging;
using DryRun.App.Questions;
using DryRun.Core.Curriculum;

namespace DryRun.App.Curriculum;

/// <summary>
/// Proves that the content keeps its promises by running it: every solution ends in the verdict of its folder, brute force
/// and accepted solutions agree on random inputs, every block of code in a text prints what the text shows, the coach judges every
/// sample answer as its folder and front matter promise, and templates make questions whose answers the interpreter gives.
/// </summary>
public sealed class ContentVerifier
{
    private readonly Sandbox _sandbox;
    private readonly ContentVerifierProblems _problems;
    private readonly ContentVerifierTexts _texts;
    private readonly ContentVerifierTemplates _templates;

    /// <summary>A verifier that runs on the judge of this process.</summary>
    public ContentVerifier(ProblemJudge judge, Sandbox sandbox, TestMaker maker, TemplateProof proof)
    {
        _sandbox = sandbox;
        _problems = new(judge, sandbox, maker);
        _texts = new(sandbox);
        _templates = new(proof);
    }

    /// <summary>How many checks <see cref="VerifyAsync"/> will yield.</summary>
    public int Count(Catalogue catalogue, VerifyScope scope) => Plan(catalogue, scope).Count;

    /// <summary>Makes every check, as many at once as the judge has workers, and yields each as it ends.</summary>
    public async IAsyncEnumerable<ContentCheck> VerifyAsync(
        Catalogue catalogue, VerifyScope scope, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var ended = Channel.CreateUnbounded<ContentCheck>(new() { SingleReader = true });
        var run = RunAllAsync(Plan(catalogue, scope), ended.Writer, stop.Token);
        try
        {
            await foreach (var check in ended.Reader.ReadAllAsync(cancellationToken))
            {
                yield return check;
            }

            await run;
        }
        finally
        {
            await stop.CancelAsync();
            await run.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private List<PlannedCheck> Plan(Catalogue catalogue, VerifyScope scope) =>
    [
        .. catalogue.Problems.SelectMany(_problems.Plan)
            .Concat(ContentVerifierQuestions.Plan(catalogue))
            .Concat(_texts.Plan(catalogue))
            .Concat(_templates.Plan(catalogue, scope.Seeds))
            .Where(check => check.Name.StartsWith(scope.Only, StringComparison.Ordinal)),
    ];

    private async Task RunAllAsync(List<PlannedCheck> plan, ChannelWriter<ContentCheck> ended, CancellationToken cancellationToken)
    {
        try
        {
            var judge = await _sandbox.JudgeAsync(cancellationToken);
            var options = new ParallelOptions { MaxDegreeOfParallelism = judge.Status.Workers, CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(plan, options, async (check, token) =>
                await ended.WriteAsync(await check.MakeAsync(token), token));
        }
        finally
        {
            ended.Complete();
        }
    }
}
