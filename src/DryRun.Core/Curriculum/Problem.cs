using DryRun.Core.Judging;

namespace DryRun.Core.Curriculum;

/// <summary>How hard a problem is, by its author.</summary>
public enum Difficulty
{
    /// <summary>One idea, ten to fifteen minutes.</summary>
    Easy,

    /// <summary>Two ideas, or one that has to be found; twenty to thirty minutes.</summary>
    Medium,

    /// <summary>More; forty minutes.</summary>
    Hard,
}

/// <summary>A problem that is solved in code and judged.</summary>
public sealed record Problem
{
    /// <summary>A slug that never changes.</summary>
    public required string Slug { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What is asked, in one sentence; plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>How hard it is. Hidden until solved.</summary>
    public required Difficulty Difficulty { get; init; }

    /// <summary>The pattern that solves it, for example <c>Two pointers</c>. Hidden until solved.</summary>
    public required string Pattern { get; init; }

    /// <summary>Topic ids.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>About how long it takes.</summary>
    public required int Minutes { get; init; }

    /// <summary>How a solution is called.</summary>
    public required ProblemInterface Interface { get; init; }

    /// <summary>How answers are compared.</summary>
    public required Checker Checker { get; init; }

    /// <summary>Limits other than processor time, which is calibrated.</summary>
    public RunLimits Limits { get; init; } = RunLimits.Default;

    /// <summary>The story, without examples and constraints.</summary>
    public required Document Statement { get; init; }

    /// <summary>Constraints in order, as short HTML.</summary>
    public required IReadOnlyList<string> Constraints { get; init; }

    /// <summary>A question to go on with after it is solved, as short HTML; null when there is none.</summary>
    public string? FollowUp { get; init; }

    /// <summary>The code a learner starts from, with type hints.</summary>
    public required string Starter { get; init; }

    /// <summary>The samples, with the explanations shown beside them.</summary>
    public required IReadOnlyList<Example> Examples { get; init; }

    /// <summary>Edge cases written by hand.</summary>
    public required IReadOnlyList<TestCase> EdgeCases { get; init; }

    /// <summary>Python with <c>generate(rng, size)</c>, and the sizes and seeds of the hidden large tests.</summary>
    public required TestGenerator Generator { get; init; }

    /// <summary>The slow and obvious solution that accepted ones are compared with.</summary>
    public required string BruteForce { get; init; }

    /// <summary>Four hints: nudge, idea, plan, part of the code.</summary>
    public required IReadOnlyList<Document> Hints { get; init; }

    /// <summary>Two approaches or more, their complexity, pitfalls and idioms.</summary>
    public required Document Editorial { get; init; }

    /// <summary>Solutions that promise a verdict.</summary>
    public required IReadOnlyList<Solution> Solutions { get; init; }

    /// <summary>How many known-wrong or too-slow ideas the tests reject.</summary>
    public int RejectedIdeas => Solutions.Count(solution => solution.Promises != Verdict.Accepted);
}

/// <summary>A sample with the words beside it.</summary>
/// <param name="Test">The test; its input and result are shown.</param>
/// <param name="Explanation">Short HTML; null when the sample speaks for itself.</param>
public sealed record Example(TestCase Test, string? Explanation);

/// <summary>Where large tests and random comparisons come from.</summary>
/// <param name="Source">Python that defines <c>generate(rng: random.Random, size: int)</c> and returns a test input.</param>
/// <param name="Small">The sizes that random comparisons with the brute force draw from, lowest and highest.</param>
/// <param name="Large">The hidden large tests.</param>
public sealed record TestGenerator(string Source, SizeRange Small, IReadOnlyList<GeneratedTest> Large);

/// <summary>Lowest and highest size, both included.</summary>
public readonly record struct SizeRange(int Lowest, int Highest);

/// <summary>A test made by the generator.</summary>
/// <param name="Seed">The seed of its random source.</param>
/// <param name="Size">Its size, in the generator's own measure.</param>
public sealed record GeneratedTest(int Seed, int Size);

/// <summary>A solution that promises a verdict.</summary>
/// <param name="Name">Its file name without the ending.</param>
/// <param name="Promises">The verdict it must end in.</param>
/// <param name="Idea">What it does, from its first comment line.</param>
/// <param name="Code">The code.</param>
public sealed record Solution(string Name, Verdict Promises, string Idea, string Code);
