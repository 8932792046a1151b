using System.Text.Json;
using System.Text.Json.Serialization;

namespace DryRun.App.Questions;

/// <summary>
/// What <c>engine.py</c> is asked: templates, and jobs as pairs of template and seed; with a seed of hashes also its own modules by
/// name, for an interpreter that has not loaded them.
/// </summary>
internal sealed record EngineRequest(
    IReadOnlyList<string[]> Modules,
    IReadOnlyDictionary<string, EngineTemplate> Templates,
    IReadOnlyList<JsonElement[]> Jobs,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<EngineFact>>> Tables,
    int? HashSeed);

internal sealed record EngineTemplate(string Source, string Compiled, string Kind, IReadOnlyList<string> Levels);

internal sealed record EngineFact(IReadOnlyList<string> Names, string Name, string Says, IReadOnlyList<string> Is, string Source);

/// <summary>What <c>engine.py</c> says of one job: a question, or what is wrong with the template.</summary>
internal sealed record EngineReply(string Template, int Seed, EngineQuestion? Question, string? Problem, int? Line);

internal sealed record EngineQuestion(
    string Kind,
    string Form,
    string Prompt,
    string Code,
    string Language,
    IReadOnlyList<string> Choices,
    string Answer,
    IReadOnlyList<EngineTemptation> Tempting,
    string Explanation,
    string Level,
    EngineData Data);

internal sealed record EngineTemptation(string Text, string Misconception, string Why);

internal sealed record EngineCall(string Call, string Result);

/// <summary>What belongs to one form or another; the rest is absent and keeps its default, which the reader leaves to settable members only.</summary>
internal sealed record EngineData
{
    public IReadOnlyList<EngineCall> Tests { get; set; } = [];

    public string Test { get; set; } = "";

    public string Check { get; set; } = "";

    public string Expected { get; set; } = "";

    public string Fixed { get; set; } = "";

    public int Line { get; set; }

    public IReadOnlyList<string> Scripts { get; set; } = [];

    public bool Ordered { get; set; }

    public IReadOnlyList<JsonElement> Rows { get; set; } = [];

    public string Unit { get; set; } = "";

    public double Factor { get; set; }

    public string Calculation { get; set; } = "";

    public string? Source { get; set; }
}

/// <summary>What <c>queries.py</c> is asked: scripts that make databases, and a query.</summary>
internal sealed record QueryRequest(IReadOnlyList<string> Scripts, string Query);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(EngineRequest))]
[JsonSerializable(typeof(EngineReply))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(string[][]))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(QueryRequest))]
internal sealed partial class EngineJson : JsonSerializerContext;
