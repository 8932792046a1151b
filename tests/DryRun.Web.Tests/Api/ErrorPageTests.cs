using System.Net;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Api;

public sealed partial class ErrorPageTests(RunningHost host)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_address_without_a_page_gets_a_page_that_helps()
    {
        using var response = await host.Client.GetAsync("/nothing", Token);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(Token)).ShouldContain("There is no page at this address");
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_with_a_page()
    {
        using var form = new FormUrlEncodedContent([new("theme", "dark")]);
        using var response = await host.Client.PostAsync("/settings/theme", form, Token);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await response.Content.ReadAsStringAsync(Token)).ShouldContain("That was refused");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nothing")]
    public async Task Every_page_names_the_nonce_of_its_own_policy(string path)
    {
        using var response = await host.Client.GetAsync(path, Token);

        var nonce = Nonce().Match(WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(Token))).Groups["nonce"].Value;
        nonce.ShouldNotBeEmpty();
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain($"'nonce-{nonce}'");
    }

    [GeneratedRegex("name=\"csp-nonce\" content=\"(?<nonce>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Nonce();
}
