using System.Runtime.CompilerServices;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;
using Microsoft.Extensions.Logging;

namespace DryRun.App.Questions;

/// <summary>Sets of generated questions, and single ones by their ids.</summary>
public sealed partial class QuestionGenerator(Catalogue catalogue, QuestionMaker maker, ILogger<QuestionGenerator> logger)
{
    private const int Kept = 4096;
    private readonly QuestionCache _cache = new(Kept);

    /// <summary>The templates that can serve a request.</summary>
    public IReadOnlyList<QuestionTemplate> Fitting(SetRequest request) => SetPlan.Fitting(catalogue.Templates, request);

    /// <summary>
    /// A set: no question twice, spread over topics and templates. Fewer than wanted only when the templates that fit have no
    /// more different questions.
    /// </summary>
    /// <exception cref="Judging.PreparationException">The generator could not run.</exception>
    public async Task<IReadOnlyList<GeneratedQuestion>> SetAsync(SetRequest request, CancellationToken cancellationToken)
    {
        var set = new List<GeneratedQuestion>(request.Count);
        await foreach (var question in StreamAsync(request, request.Count, cancellationToken))
        {
            set.Add(question);
        }

        return set;
    }

    /// <summary>The same set question by question: the first comes as soon as it is made, the others in batches.</summary>
    public IAsyncEnumerable<GeneratedQuestion> StreamAsync(SetRequest request, CancellationToken cancellationToken) =>
        StreamAsync(request, firstBatch: 1, cancellationToken);

    /// <summary>True when the questions a set begins with have all been made before.</summary>
    public bool Holds(SetRequest request) =>
        SetPlan.Deal(catalogue.Templates, request).Take(request.Count).All(job => _cache.Find(job) is not null);

    /// <summary>Makes the first questions of several sets in one batch, so that the sets are there at once.</summary>
    public Task PrepareAsync(IReadOnlyList<SetRequest> requests, CancellationToken cancellationToken) => MakeAsync(
        [.. requests.SelectMany(request => SetPlan.Deal(catalogue.Templates, request).Take(request.Count)).Take(Kept)], cancellationToken);

    /// <summary>The question with this id; null when there is no such template, or it refuses the seed.</summary>
    public async Task<GeneratedQuestion?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (QuestionId.Parse(id) is not var (template, seed) || catalogue.Template(template) is null)
        {
            return null;
        }

        return (await MakeAsync([new(template, seed)], cancellationToken))[0].Question;
    }

    /// <summary>A question like this one: the same template at the same level, with the next seed.</summary>
    public Task<GeneratedQuestion?> AnotherAsync(GeneratedQuestion question, CancellationToken cancellationToken)
    {
        var levels = catalogue.Template(question.Template)?.Levels.Count ?? 1;
        var seed = (int)((question.Seed + (long)levels) % (int.MaxValue - int.MaxValue % levels));
        return FindAsync(QuestionId.Of(question.Template, seed), cancellationToken);
    }

    private async IAsyncEnumerable<GeneratedQuestion> StreamAsync(
        SetRequest request, int firstBatch, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var batch = firstBatch;
        foreach (var jobs in Batches(request, () => batch))
        {
            foreach (var made in await MakeAsync(jobs, cancellationToken))
            {
                if (made.Question is { } question && seen.Count < request.Count && seen.Add(question.Content))
                {
                    yield return question;
                }
            }

            if (seen.Count == request.Count)
            {
                yield break;
            }

            batch = Math.Max(4, request.Count - seen.Count);
        }
    }

    // Templates that refuse seeds, or run out of different questions, must not keep a request for ever.
    private IEnumerable<QuestionSeed[]> Batches(SetRequest request, Func<int> size)
    {
        var most = (4 * request.Count) + 40;
        using var dealt = SetPlan.Deal(catalogue.Templates, request).Take(most).GetEnumerator();
        while (true)
        {
            var jobs = new List<QuestionSeed>();
            for (var left = size(); left > 0 && dealt.MoveNext(); left--)
            {
                jobs.Add(dealt.Current);
            }

            if (jobs.Count == 0)
            {
                yield break;
            }

            yield return [.. jobs];
        }
    }

    private async Task<IReadOnlyList<MadeQuestion>> MakeAsync(IReadOnlyList<QuestionSeed> jobs, CancellationToken cancellationToken)
    {
        var missing = jobs.Where(job => _cache.Find(job) is null).Distinct().ToList();
        if (missing.Count > 0)
        {
            foreach (var made in await maker.MakeAsync(missing, cancellationToken))
            {
                Keep(made);
            }
        }

        return [.. jobs.Select(job => _cache.Find(job)).OfType<MadeQuestion>()];
    }

    private void Keep(MadeQuestion made)
    {
        _cache.Keep(made);
        if (made.Problem is { } problem)
        {
            LogRefused(logger, problem.ToString());
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A template gave no question: {Problem}")]
    private static partial void LogRefused(ILogger logger, string problem);
}
