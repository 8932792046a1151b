using System.Text.Json;
using DryRun.App.Judging;
using DryRun.Core.Curriculum;
using DryRun.Core.Judging;
using DryRun.Web.Shared;

namespace DryRun.Web.Practice;

/// <summary>A problem as it is listed. Pattern and difficulty are null until it is solved, unless the learner wants them shown.</summary>
public sealed record ProblemSummary
{
    /// <summary>The slug.</summary>
    public required string Slug { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>What is asked, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>About how long it takes.</summary>
    public required int Minutes { get; init; }

    /// <summary>Topic ids.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary><c>new</c>, <c>attempted</c> or <c>solved</c>.</summary>
    public required string State { get; init; }

    /// <summary><c>easy</c>, <c>medium</c> or <c>hard</c>.</summary>
    public string? Difficulty { get; init; }

    /// <summary>The pattern that solves it.</summary>
    public string? Pattern { get; init; }
}

/// <summary>A problem as it is worked on.</summary>
public sealed record ProblemResponse
{
    /// <summary>The slug.</summary>
    public required string Slug { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>What is asked, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>About how long it takes.</summary>
    public required int Minutes { get; init; }

    /// <summary>Topic ids.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary><c>new</c>, <c>attempted</c> or <c>solved</c>.</summary>
    public required string State { get; init; }

    /// <summary><c>easy</c>, <c>medium</c> or <c>hard</c>.</summary>
    public string? Difficulty { get; init; }

    /// <summary>The pattern that solves it.</summary>
    public string? Pattern { get; init; }

    /// <summary>The story as HTML.</summary>
    public required string Statement { get; init; }

    /// <summary>Constraints as HTML.</summary>
    public required IReadOnlyList<string> Constraints { get; init; }

    /// <summary>How a solution is called.</summary>
    public required SignatureResponse Signature { get; init; }

    /// <summary>The samples.</summary>
    public required IReadOnlyList<SampleResponse> Samples { get; init; }

    /// <summary>The code to start from.</summary>
    public required string Starter { get; init; }

    /// <summary>What a test may use.</summary>
    public required LimitsResponse Limits { get; init; }

    /// <summary>How many known-wrong or too-slow ideas the tests reject.</summary>
    public required int RejectedIdeas { get; init; }

    internal static ProblemResponse Of(Problem problem, ProblemSummary summary, PreparedProblem? prepared) => new()
    {
        Slug = summary.Slug,
        Title = summary.Title,
        Summary = summary.Summary,
        Minutes = summary.Minutes,
        Topics = summary.Topics,
        State = summary.State,
        Difficulty = summary.Difficulty,
        Pattern = summary.Pattern,
        Statement = Html(problem.Statement),
        Constraints = problem.Constraints,
        Signature = SignatureResponse.Of(problem.Interface),
        Samples = [.. problem.Examples.Select(SampleResponse.Of)],
        Starter = problem.Starter,
        Limits = LimitsResponse.Of(problem.Limits, prepared),
        RejectedIdeas = problem.RejectedIdeas,
    };

    private static string Html(Document document) => string.Concat(document.Parts.Select(part => part switch
    {
        DocumentPart.Prose prose => prose.Html,
        DocumentPart.Code code => $"<pre><code>{System.Net.WebUtility.HtmlEncode(code.Source)}</code></pre>",
        _ => "",
    }));
}

/// <summary>How a solution is called: <c>kind</c> is <c>function</c>, <c>class</c> or <c>program</c>.</summary>
public sealed record SignatureResponse(string Kind, string? Name, IReadOnlyList<MethodResponse> Methods)
{
    internal static SignatureResponse Of(ProblemInterface rules) => rules switch
    {
        ProblemInterface.Function function =>
            new("function", function.Name, [MethodResponse.Of(function.Name, function.Parameters, function.Returns)]),
        ProblemInterface.Class type =>
            new("class", type.Name, [.. type.Methods.Select(method => MethodResponse.Of(method.Name, method.Parameters, method.Returns))]),
        _ => new("program", null, []),
    };
}

/// <summary>A function or method.</summary>
public sealed record MethodResponse(string Name, IReadOnlyList<ParameterResponse> Parameters, string Returns)
{
    internal static MethodResponse Of(string name, IReadOnlyList<Parameter> parameters, string returns) =>
        new(name, [.. parameters.Select(parameter => new ParameterResponse(parameter.Name, parameter.Type))], returns);
}

/// <summary>A parameter with its type hint.</summary>
public sealed record ParameterResponse(string Name, string Type);

/// <summary>A sample: input and expected result as JSON, the explanation as HTML.</summary>
public sealed record SampleResponse(string Name, JsonElement? Input, JsonElement? Expected, string? Explanation)
{
    internal static SampleResponse Of(Example example) => new(
        example.Test.Name, RawJson.Of(example.Test.Input), RawJson.Of(example.Test.Expected), example.Explanation);
}

/// <summary>What a test may use. The processor time is <c>timeMultiple</c> times that of the slowest accepted reference on this host.</summary>
/// <param name="CpuMs">Processor time; null until the problem is prepared on this host.</param>
/// <param name="TimeMultiple">The multiple.</param>
/// <param name="MemoryBytes">Memory.</param>
/// <param name="Processes">Processes and threads together.</param>
public sealed record LimitsResponse(double? CpuMs, int TimeMultiple, long MemoryBytes, int Processes)
{
    internal static LimitsResponse Of(RunLimits limits, PreparedProblem? prepared) => new(
        prepared?.CpuLimit.TotalMilliseconds, PreparedProblem.TimeMultiple, limits.MemoryBytes, limits.Processes);
}
