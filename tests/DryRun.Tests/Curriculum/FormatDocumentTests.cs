using Shouldly;
using Xunit;

namespace DryRun.Tests.Curriculum;

public sealed class FormatDocumentTests
{
    [Fact]
    public void The_example_of_the_document_is_right()
    {
        using var tree = new ContentTree();
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs/content-format.md"));
        var example = document.Split("```yaml\n")[1].Split("```")[0].Replace("[numbers]", "[loops]", StringComparison.Ordinal);

        tree.Write(ContentTree.Problem + "problem.yaml", example).Lint().ShouldBeEmpty();
    }
}
