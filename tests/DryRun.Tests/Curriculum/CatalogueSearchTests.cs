using DryRun.App.Curriculum.Search;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Curriculum;

public sealed class CatalogueSearchTests
{
    private static readonly CatalogueSearch Search = new(RealContent.Catalogue);

    [Theory]
    [InlineData("generators", "generator-and-list")]
    [InlineData("genrator", "generator-and-list")]
    [InlineData("decoratr", "decorators")]
    [InlineData("mutabel defualt", "mutable-default")]
    [InlineData("deadlok", "deadlock")]
    [InlineData("dead lock", "deadlock")]
    [InlineData("hashmap", "dict-internals")]
    [InlineData("repair cafe", "repair-cafe-queue")]
    [InlineData("think alou", "think-aloud")]
    public void Words_find_their_item_also_when_they_are_misspelt_or_unfinished(string words, string expected) =>
        Ids(words).Take(3).ShouldContain(expected);

    [Theory]
    [InlineData("__slots__", "slots")]
    [InlineData("is", "is-and-equals")]
    [InlineData("==", "is-and-equals")]
    [InlineData("yield from", "yield-from")]
    [InlineData("lru_cache", "lru-cache")]
    [InlineData("lru cache", "lru-cache")]
    [InlineData("__init__", "new-and-init")]
    public void Names_of_code_are_words_too(string words, string expected) => Ids(words)[0].ShouldBe(expected);

    [Theory]
    [InlineData("O(n log n)")]
    [InlineData("o(nlogn)")]
    [InlineData("O(n·log n)")]
    public void An_order_of_growth_is_found_however_it_is_written(string order) =>
        Search.Find(order, kind: null).Results.ShouldContain(result => result.Snippet.Text.Contains("O(n log n)", StringComparison.Ordinal));

    [Fact]
    public void A_correction_is_told_and_a_right_word_is_left_alone()
    {
        Search.Find("mutabel defualt", kind: null).Meant.ShouldBe("mutable default");
        Search.Find("mutable default", kind: null).Meant.ShouldBeNull();
    }

    [Fact]
    public void A_kind_narrows_the_results()
    {
        var results = Search.Find("interview", SearchKind.Tip).Results;

        results.ShouldNotBeEmpty();
        results.ShouldAllBe(result => result.Kind == SearchKind.Tip);
    }

    [Fact]
    public void A_section_of_a_lesson_is_found_at_its_heading()
    {
        var result = Search.Find("append cheap amortised", SearchKind.Lesson).Results[0];

        result.Url.ShouldBe("/lessons/lists-tuples-dicts-sets#why-append-is-cheap");
        result.Section.ShouldBe("Why append is cheap");
    }

    [Fact]
    public void Every_item_is_there_once()
    {
        var results = Search.Find("list", kind: null).Results;

        results.Count.ShouldBeGreaterThan(5);
        results.Select(result => result.Url.Split('#')[0]).ShouldBeUnique();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("* ) ( ' ; --")]
    [InlineData("NEAR(a b)")]
    [InlineData("title:x OR AND NOT")]
    [InlineData("a* ^b {c}")]
    [InlineData("🙂 \u0000 \ud800")]
    [InlineData("привет 你好")]
    public void Anything_can_be_typed(string words) =>
        Search.Find(words, kind: null).Results.ShouldAllBe(result => result.Title.Length > 0);

    [Fact]
    public void Ten_thousand_characters_are_no_trouble() =>
        Search.Find(string.Concat(Enumerable.Repeat("`x \" ", 2_000)), kind: null).Results.Count.ShouldBeLessThanOrEqualTo(50);

    [Fact]
    public void Marks_lie_on_whole_words_of_the_snippet()
    {
        foreach (var result in Search.Find("memory list key order", kind: null).Results)
        {
            var (text, marks) = result.Snippet;
            marks.ShouldAllBe(mark => mark.Start >= 0 && mark.Start < mark.End && mark.End <= text.Length);
            marks.Zip(marks.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
            (text.Count(letter => letter == '`') % 2).ShouldBe(0);
        }
    }

    private static List<string> Ids(string words) => [.. Search.Find(words, kind: null).Results.Select(result => result.Id)];
}
