using DryRun.Judge.Judging;
using Shouldly;
using Xunit;

namespace DryRun.Judge.Tests.Judging;

/// <summary>The same programs where namespaces do not nest, and where there are no control groups.</summary>
public sealed class SharedTierTests(SharedTierTests.SimplerJudge simpler) : IClassFixture<SharedTierTests.SimplerJudge>
{
    public static TheoryData<string> Names => [.. HostileCase.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_hostile_program_ends_as_it_must(string name) => HostileCaseTests.ProveAsync(simpler.Judge, name);

    [Fact]
    public void The_status_says_what_there_is()
    {
        simpler.Judge.Status.Tier.ShouldBe(SandboxTier.Shared);
        simpler.Judge.Status.ControlGroups.ShouldBe(ControlGroupMode.None);
    }

    public sealed class SimplerJudge : IAsyncLifetime
    {
        public SandboxJudge Judge { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Judge = await SharedJudge.StartAsync(
            new JudgeOptions { Workers = 1, NestNamespaces = false, UseControlGroups = false });

        public ValueTask DisposeAsync() => Judge.DisposeAsync();
    }
}
