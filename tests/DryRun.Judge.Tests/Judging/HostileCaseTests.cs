using DryRun.Core.Judging;
using DryRun.Judge.Judging;
using Shouldly;
using Xunit;

namespace DryRun.Judge.Tests.Judging;

public sealed class HostileCaseTests(SharedJudge shared)
{
    public static TheoryData<string> Names => [.. HostileCase.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_hostile_program_ends_as_it_must(string name) => await ProveAsync(shared.Judge, name);

    internal static async Task ProveAsync(SandboxJudge judge, string name)
    {
        var expected = HostileCase.Read(name);
        if (expected.Tiers.Count > 0 && !expected.Tiers.Contains(judge.Status.Tier.ToString().ToLowerInvariant()))
            return;

        if (expected.Status.Count > 0)
            await ProveProgramAsync(judge, name, expected);
        else
            await ProveFunctionAsync(judge, name, expected);
        await ProveAnOrdinaryRunWorksAsync(judge);
    }

    private static async Task ProveProgramAsync(SandboxJudge judge, string name, HostileCase expected)
    {
        var request = RunRequest.Of(HostileCase.Program(name)) with { Limits = expected.ToLimits() };

        var result = await judge.RunAsync(request, TestContext.Current.CancellationToken);

        var details = $"{result.Error} {result.Stdout} {result.Stderr}";
        var status = result.Status.ToString().ToLowerInvariant();
        expected.Status.ShouldContain(status, details);
        if (expected.Groups is not null && judge.Status.ControlGroups != ControlGroupMode.None)
            status.ShouldBe(expected.Groups, details);
        if (expected.Stdout is not null)
            result.Stdout.ShouldBe(expected.Stdout, details);
        if (expected.Error is not null)
            result.Error?.Type.ShouldBe(expected.Error);
        if (result.Status == RunStatus.Completed && expected.Stderr is null)
            result.Stderr.ShouldBeEmpty();
    }

    private static async Task ProveFunctionAsync(SandboxJudge judge, string name, HostileCase expected)
    {
        var task = new JudgeTask
        {
            Code = HostileCase.Program(name),
            Interface = new ProblemInterface.Function("solve", [new Parameter("x", "int")], "int"),
            Tests = [.. Enumerable.Range(0, 5).Select(x => new TestCase($"test-{x}", $"[{x}]", $"{x + 100}", x == 0))],
            Limits = expected.ToLimits(),
        };

        var result = await judge.JudgeAsync(task, progress: null, TestContext.Current.CancellationToken);

        expected.Verdict.ShouldContain(Verdicts.Code(result.Verdict), $"{result.Error} {result.FirstFailure}");
        result.Passed.ShouldBe(result.Outcomes.Count(outcome => outcome.Verdict == Verdict.Accepted));
    }

    private static async Task ProveAnOrdinaryRunWorksAsync(SandboxJudge judge)
    {
        var result = await judge.RunAsync(RunRequest.Of("print(input())", "works"), TestContext.Current.CancellationToken);

        (result.Status, result.Stdout).ShouldBe((RunStatus.Completed, "works\n"), result.ToString());
    }
}
