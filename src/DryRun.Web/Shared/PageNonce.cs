using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace DryRun.Web.Shared;

/// <summary>What a style sheet made by script has to carry on this page. Pages show it as <c>&lt;meta name="csp-nonce"&gt;</c>.</summary>
public sealed class PageNonce
{
    private static readonly object Key = new();

    /// <summary>128 random bits, different in every response.</summary>
    public string Value { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));

    /// <summary>The nonce of a request. It lives with the request, because an error page has a scope of its own.</summary>
    public static PageNonce Of(HttpContext context)
    {
        if (context.Items[Key] is PageNonce nonce)
        {
            return nonce;
        }

        var fresh = new PageNonce();
        context.Items[Key] = fresh;
        return fresh;
    }
}
