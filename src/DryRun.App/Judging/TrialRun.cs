using DryRun.Core.Judging;

namespace DryRun.App.Judging;

/// <summary>Code that was tried on the samples and on the learner's own cases.</summary>
/// <param name="Tests">The samples, then the own cases; an own case has no expected result when the reference fails on it.</param>
/// <param name="Result">What came of it; <see cref="TestOutcome.Index"/> is a place in <paramref name="Tests"/>.</param>
public sealed record TrialRun(IReadOnlyList<TestCase> Tests, JudgeResult Result);
