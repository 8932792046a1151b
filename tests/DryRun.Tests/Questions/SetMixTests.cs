using DryRun.Core.Practice;
using DryRun.Core.Questions;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Questions;

public sealed class SetMixTests
{
    private static readonly SetRequest OnGenerators = new(20, 1) { Topics = ["generators", "decorators"] };

    [Fact]
    public void Questions_in_words_are_on_the_topics_of_the_set()
    {
        var chosen = SetMix.InWords(JobCase.Catalogue, OnGenerators, new HashSet<(ItemKind, string)>());

        chosen.Count.ShouldBeInRange(2, 5);
        chosen.ShouldAllBe(question => question.Topics.Intersect(OnGenerators.Topics).Any());
    }

    [Fact]
    public void What_was_met_before_comes_last()
    {
        var first = SetMix.InWords(JobCase.Catalogue, OnGenerators, new HashSet<(ItemKind, string)>())[0];

        var chosen = SetMix.InWords(JobCase.Catalogue, OnGenerators, new HashSet<(ItemKind, string)> { (ItemKind.Question, first.Id) });

        chosen.Select(question => question.Id).Take(chosen.Count - 1).ShouldNotContain(first.Id);
    }

    [Fact]
    public void A_level_is_kept_to() =>
        SetMix.InWords(JobCase.Catalogue, new SetRequest(40, 1) { Level = Level.Senior }, new HashSet<(ItemKind, string)>())
            .ShouldAllBe(question => question.Level == Level.Senior);
}
