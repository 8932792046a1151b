using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Curriculum;

public sealed class StableIdsTests
{
    [Fact]
    public void Ids_are_the_names_of_folders_whatever_else_is_there()
    {
        using var tree = new ContentTree();
        var tip = File.ReadAllText(Path.Combine(tree.Root, "tips/be-calm/tip.md"));
        var words = Gen.Elements("ask", "plan", "test", "a1", "zz").NonEmptyListOf().Select(list => string.Join('-', list.Take(4)));

        Prop.ForAll(words.ToArbitrary(), id =>
        {
            tree.Write($"tips/{id}/tip.md", tip);
            var catalogue = tree.Read().Catalogue!;
            return catalogue.Tip(id) is not null && catalogue.Tip("be-calm") is not null && catalogue.Problem("double-it") is not null;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Reading_twice_gives_the_same_order()
    {
        using var tree = new ContentTree();

        var ids = tree.Read().Catalogue!.Topics.Select(topic => topic.Id);

        tree.Read().Catalogue!.Topics.Select(topic => topic.Id).ShouldBe(ids);
    }
}
