using System.Collections.Concurrent;
using DryRun.App.Questions;
using DryRun.Core.Questions;

namespace DryRun.Bench.Generator;

/// <summary>What is to be checked: how many questions, from which seed, and how many seeds of each template for counting.</summary>
internal sealed record CheckPlan(int Count, int Seed, int Distinct);

/// <summary>Makes sets of 50 over all templates, and asks the bare interpreter for every key.</summary>
internal static class Check
{
    private const int SetSize = 50;
    private const int SetsAtOnce = 80;

    /// <summary>True when nothing is wrong.</summary>
    public static async Task<bool> RunAsync(Bench bench, CheckPlan plan, CancellationToken cancellationToken)
    {
        var questions = new List<GeneratedQuestion>();
        var duplicates = 0;
        var requests = Enumerable.Range(0, plan.Count).Chunk(SetSize).Select((part, set) => new SetRequest(part.Length, plan.Seed + set));
        foreach (var sets in requests.Chunk(SetsAtOnce))
        {
            var generator = bench.Generator();
            await generator.PrepareAsync(sets, cancellationToken);
            foreach (var request in sets)
            {
                var made = await generator.SetAsync(request, cancellationToken);
                duplicates += made.Count - made.DistinctBy(question => question.Content).Count();
                questions.AddRange(made);
            }

            Console.Error.Write($"\rmade {questions.Count}");
        }

        Console.Error.WriteLine();

        Console.WriteLine($"{questions.Count} questions of {questions.DistinctBy(question => question.Template).Count()} templates, {duplicates} twice in a set");
        var wrong = await CompareAsync(questions, cancellationToken);
        var refused = await CountAsync(bench, plan.Distinct, cancellationToken);
        Report("wrong keys", [.. wrong]);
        Report("refused seeds", [.. refused.Select(made => made.Problem!.ToString())]);
        return wrong.Count == 0 && refused.Count == 0 && duplicates == 0 && questions.Count == plan.Count;
    }

    private static async Task<IReadOnlyCollection<string>> CompareAsync(List<GeneratedQuestion> questions, CancellationToken cancellationToken)
    {
        var wrong = new ConcurrentBag<string>();
        var compared = new ConcurrentDictionary<string, int>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(questions, options, async (question, token) =>
        {
            if (await BareKey.DifferenceAsync(question, token) is { } difference)
            {
                wrong.Add($"{question.Id}: {difference}");
            }

            compared.AddOrUpdate(question.Kind.Name(), 1, (_, count) => count + 1);
        });
        Console.WriteLine("compared with /usr/bin/python3: " + string.Join(", ", compared.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}")));
        return wrong;
    }

    /// <summary>Different questions and shapes of code of each template; the seeds it refuses.</summary>
    private static async Task<List<MadeQuestion>> CountAsync(Bench bench, int seeds, CancellationToken cancellationToken)
    {
        var refused = new List<MadeQuestion>();
        foreach (var template in seeds == 0 ? [] : bench.Catalogue.Templates)
        {
            var jobs = Enumerable.Range(0, seeds).Select(seed => new QuestionSeed(template.Id, seed)).ToList();
            var made = await bench.Maker.MakeAsync(jobs, cancellationToken);
            var questions = made.Select(one => one.Question).OfType<GeneratedQuestion>().ToList();
            refused.AddRange(made.Where(one => one.Question is null));
            var (different, shapes) = (
                questions.DistinctBy(question => question.Content).Count(), questions.DistinctBy(question => CodeShape.Of(question.Code)).Count());
            Console.WriteLine($"  {template.Id,-36} {template.Kind.Name(),-16} {different,4} different of {seeds}, {shapes,4} shapes");
        }

        return refused;
    }

    private static void Report(string title, IReadOnlyList<string> lines)
    {
        Console.WriteLine($"{title}: {lines.Count}");
        foreach (var line in lines.Take(20))
        {
            Console.WriteLine("  " + line.ReplaceLineEndings(" ⏎ "));
        }
    }
}
