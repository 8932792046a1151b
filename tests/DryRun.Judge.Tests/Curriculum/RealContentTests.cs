using DryRun.Content.Curriculum;
using DryRun.Tests;
using Shouldly;
using Xunit;

namespace DryRun.Judge.Tests.Curriculum;

public sealed class RealContentTests(Verifier verifier) : IClassFixture<Verifier>
{
    [Fact]
    public async Task The_whole_content_keeps_its_promises()
    {
        var catalogue = ContentReader.Read(Path.Combine(Repository.Root, "content")).Catalogue.ShouldNotBeNull();

        var checks = await verifier.ChecksAsync(catalogue, TestContext.Current.CancellationToken);

        checks.Where(check => !check.Passed).Select(check => check.Problem!.ToString()).Order(StringComparer.Ordinal).ShouldBeEmpty();
        checks.Count.ShouldBe(verifier.Content.Count(catalogue));
    }
}
