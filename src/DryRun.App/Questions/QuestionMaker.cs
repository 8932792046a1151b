using System.Text.Json;
using DryRun.App.Judging;
using DryRun.Core.Curriculum;
using DryRun.Core.Judging;
using DryRun.Core.Questions;

namespace DryRun.App.Questions;

/// <summary>
/// How it works: templates and seeds go into the sandbox in one run, in an interpreter that
/// has <c>engine.py</c> loaded. It lets the templates make their drafts
/// in one child, runs the programs of the drafts in others, and takes what they print as the answers. The same templates and
/// seeds give the same questions, byte for byte, whatever else is in the run.
/// </summary>
public sealed class QuestionMaker(Catalogue catalogue, EngineSandbox sandbox)
{
    private const int LargestBatch = 250;

    private readonly EngineCode _code = new(sandbox);
    private long _ticks;

    /// <summary>The processor time that runs have taken so far.</summary>
    public TimeSpan Used => TimeSpan.FromTicks(Interlocked.Read(ref _ticks));

    /// <summary>Compiles all templates ahead of time; what is missing is compiled when it is needed.</summary>
    /// <exception cref="PreparationException">The compiler could not run.</exception>
    public Task CompileAsync(CancellationToken cancellationToken) =>
        _code.CompileAsync([.. catalogue.Templates.Select(FileOf)], cancellationToken);

    /// <summary>Makes the questions of templates and seeds, in the same order; as many runs at once as there are workers.</summary>
    /// <param name="jobs">Ids of templates, which must exist, and seeds.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<IReadOnlyList<MadeQuestion>> MakeAsync(IReadOnlyList<QuestionSeed> jobs, CancellationToken cancellationToken) =>
        MakeAsync([.. jobs.Select(job => catalogue.Template(job.Template)!)], jobs, hashSeed: null, cancellationToken);

    /// <summary>The same for templates that are at hand, in an interpreter whose hashes begin with a seed.</summary>
    public async Task<IReadOnlyList<MadeQuestion>> MakeAsync(
        IReadOnlyList<QuestionTemplate> templates, IReadOnlyList<QuestionSeed> jobs, int? hashSeed, CancellationToken cancellationToken)
    {
        var judge = await sandbox.JudgeAsync(cancellationToken);
        var size = Math.Clamp((int)Math.Ceiling(jobs.Count / (double)judge.Status.Workers), 1, LargestBatch);
        var known = templates.DistinctBy(template => template.Id).ToDictionary(template => template.Id);

        // A template's questions are cheaper together.
        var order = Enumerable.Range(0, jobs.Count).OrderBy(place => jobs[place].Template, StringComparer.Ordinal).ToArray();
        var runs = order.Chunk(size).Select(places => RunAsync(known, [.. places.Select(place => jobs[place])], hashSeed, cancellationToken));
        var made = (await Task.WhenAll(runs)).SelectMany(batch => batch);
        return [.. order.Zip(made).OrderBy(pair => pair.First).Select(pair => pair.Second)];
    }

    private async Task<IReadOnlyList<MadeQuestion>> RunAsync(
        Dictionary<string, QuestionTemplate> templates, QuestionSeed[] jobs, int? hashSeed, CancellationToken cancellationToken)
    {
        var judge = await sandbox.JudgeAsync(cancellationToken);
        var request = new RunRequest
        {
            Files = EngineFiles.Boot,
            Stdin = JsonSerializer.Serialize(await RequestOfAsync(templates, jobs, hashSeed, cancellationToken), EngineJson.Default.EngineRequest),
            Limits = EngineLimits.Generous,
        };
        var result = await Patiently.AskAsync(() => judge.RunAsync(request, cancellationToken), cancellationToken);
        var python = $"Python {judge.Status.PythonVersion}";
        Interlocked.Add(ref _ticks, result.Usage.Cpu.Ticks);
        return result.Status == RunStatus.Completed
            ? [.. result.Stdout.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Read(line, templates, python))]
            : throw new PreparationException($"The question generator failed: {EngineLimits.Reason(result)}");
    }

    private async Task<EngineRequest> RequestOfAsync(
        Dictionary<string, QuestionTemplate> templates, QuestionSeed[] jobs, int? hashSeed, CancellationToken cancellationToken)
    {
        var wanted = jobs.Select(job => job.Template).Distinct().Select(id => templates[id]).ToList();
        var compiled = await _code.CompileAsync([.. wanted.Select(FileOf)], cancellationToken);
        return new(
            hashSeed is null ? [] : [.. EngineFiles.Modules.Select(file => new[] { Path.GetFileNameWithoutExtension(file.Name), file.Content })],
            wanted.Zip(compiled, TemplateOf).ToDictionary(pair => pair.Id, pair => pair.Template),
            [.. jobs.Select(job => new[]
            {
                JsonSerializer.SerializeToElement(job.Template, EngineJson.Default.String),
                JsonSerializer.SerializeToElement(job.Seed, EngineJson.Default.Int32),
            })],
            Tables(wanted.Any(template => template.Kind == TemplateKind.Http)),
            hashSeed);
    }

    private Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<EngineFact>>> Tables(bool needed) =>
        needed ? new() { ["http"] = HttpTable.Of(catalogue.Http) } : [];

    private static (string Id, EngineTemplate Template) TemplateOf(QuestionTemplate template, string compiled) =>
        (template.Id, new(template.Source, compiled, template.Kind.Name(), [.. template.Levels.Select(level => level.Name())]));

    private static SourceFile FileOf(QuestionTemplate template) => new($"templates/{template.Id}/template.py", template.Source);

    private static MadeQuestion Read(string line, Dictionary<string, QuestionTemplate> templates, string python)
    {
        var reply = JsonSerializer.Deserialize(line, EngineJson.Default.EngineReply)
            ?? throw new PreparationException("The question generator gave an empty reply.");
        return EngineReplies.Read(line, reply, templates[reply.Template], python);
    }
}
